#include "tests/bench/swedish_words.h"

namespace styrmodell
{
namespace
{

using WordList = std::vector<QString>;

const WordList& fields()
{
    static const WordList words{u"kompetensförsörjnings"_qs,
                                u"bostadsförsörjnings"_qs,
                                u"samhällsbyggnads"_qs,
                                u"arbetsmarknads"_qs,
                                u"utbildnings"_qs,
                                u"verksamhetsstyrnings"_qs,
                                u"klimatanpassnings"_qs,
                                u"livskvalitets"_qs,
                                u"trygghets"_qs,
                                u"digitaliserings"_qs,
                                u"näringslivs"_qs,
                                u"grönstruktur"_qs,
                                u"folkhälso"_qs,
                                u"mobilitets"_qs,
                                u"dagvattenhanterings"_qs,
                                u"äldreomsorgs"_qs};
    return words;
}

const WordList& places()
{
    static const WordList words{u"grundskolan"_qs,
                                u"gymnasieskolan"_qs,
                                u"socialtjänsten"_qs,
                                u"den inre staden"_qs,
                                u"stationsorterna"_qs,
                                u"näringslivet"_qs,
                                u"kulturlivet"_qs,
                                u"hemtjänsten"_qs,
                                u"staden som arbetsgivare"_qs,
                                u"vård- och omsorgsboenden"_qs};
    return words;
}

const WordList& people()
{
    static const WordList words{u"unga"_qs,         u"elever"_qs,   u"äldre"_qs,   u"företagare"_qs, u"nyanlända"_qs,
                                u"barnfamiljer"_qs, u"invånare"_qs, u"brukare"_qs, u"medarbetare"_qs};
    return words;
}

const WordList& aims()
{
    static const WordList words{
        u"ha tillgång till en meningsfull fritid"_qs,
        u"bli behöriga till gymnasieskolans yrkesprogram"_qs,
        u"känna sig trygga i sitt bostadsområde, oavsett tid på dygnet"_qs,
        u"kunna försörja sig genom eget arbete eller studier"_qs,
        u"resa med gång, cykel och kollektivtrafik i sin vardag"_qs,
        u"möta en sammanhållen och rättssäker myndighetsutövning"_qs,
        u"ha inflytande över samhällsbyggnadsprocessens tidiga skeden, även de som sällan hörs i medborgardialoger"_qs,
        u"få stöd innan behovet blir stort"_qs};
    return words;
}

const WordList& sentences()
{
    static const WordList words{
        u"Arbetet sker tillsammans med invånare, företag och organisationer."_qs,
        u"Nämnden prioriterar tidiga och förebyggande insatser framför omfattande stöd i efterhand."_qs,
        u"Uppföljningen görs i samband med delårsrapporten och redovisas för kommunfullmäktige."_qs,
        u"Staden ska vara attraktiv att leva, verka och investera i, också på lång sikt."_qs,
        u"Ansvaret delas av flera nämnder och bolag, och *ingen* äger frågan ensam."_qs,
        u"Särskilt viktigt är likvärdigheten mellan stadens delar."_qs};
    return words;
}

QString withCapital(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString documentTitle(Chance& chance, const QString& sort)
{
    const int year = chance.between(2012, 2024);
    return QStringLiteral("%1%2 för %3 %4–%5")
        .arg(withCapital(chance.oneOf(fields())), sort, chance.oneOf(places()))
        .arg(year)
        .arg(year + chance.between(3, 12));
}

QString goalTitle(Chance& chance)
{
    const WordList beginnings{u"Fler"_qs, u"Alla"_qs, u"Stadens"_qs, u"Andelen"_qs};
    const QString beginning = chance.oneOf(beginnings);
    const QString joint = beginning == u"Andelen" ? u" som kan "_qs : u" ska "_qs;
    const QString ending = beginning == u"Andelen" ? u" ökar"_qs : QString();
    return beginning + u' ' + chance.oneOf(people()) + joint + chance.oneOf(aims()) + ending;
}

QString directionTitle(Chance& chance)
{
    return withCapital(chance.oneOf(fields())) + u"processen"_qs + u" ska utgå från "_qs + chance.oneOf(people()) +
           u" i "_qs + chance.oneOf(places());
}

QString boardName(Chance& chance)
{
    const QString first = chance.oneOf(fields());
    const QString second = chance.oneOf(fields());
    return first == second ? withCapital(first) + u"nämnden"_qs
                           : withCapital(first) + u"- och "_qs + second + u"nämnden"_qs;
}

QString indicatorName(Chance& chance)
{
    return QStringLiteral("Andel %1 i %2 som upplever %3kvalitet")
        .arg(chance.oneOf(people()), chance.oneOf(places()), chance.oneOf(fields()));
}

QString someProse(Chance& chance)
{
    QString prose = chance.oneOf(sentences());
    for (int more = chance.between(0, 2); more > 0; --more)
        prose += u' ' + chance.oneOf(sentences());
    return prose;
}

} // namespace styrmodell
