#include "views/drawing/joints.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace styrmodell
{
namespace
{

using Part = std::u16string_view;

constexpr qsizetype leastLetters = 3;

/// Parts that may follow in a compound, without their endings; whatever comes after, a joint lies before them.
constexpr std::array<Part, 131> laterParts{
    u"anläggning", u"anslag",     u"ansvar",      u"antal",      u"arbet",        u"avgift",      u"avtal",
    u"baserad",    u"befolkning", u"behov",       u"beredskap",  u"beslut",       u"bestämm",     u"bestånd",
    u"bidrag",     u"bolag",      u"bostäd",      u"brist",      u"budget",       u"buller",      u"byggande",
    u"byggnad",    u"chef",       u"dialog",      u"digital",    u"direktiv",     u"dokument",    u"effekt",
    u"ekonomi",    u"energi",     u"fastighet",   u"finansier",  u"fokus",        u"framtid",     u"fullmäktig",
    u"följsam",    u"förbund",    u"förening",    u"föreskrift", u"företag",      u"förfarande",  u"förmyndar",
    u"förmåga",    u"försörj",    u"förvaltning", u"föräldr",    u"garanti",      u"gemensam",    u"graden",
    u"granskning", u"grupp",      u"hantering",   u"hushåll",    u"hållbar",      u"hållning",    u"index",
    u"indikator",  u"innovation", u"inrikt",      u"insats",     u"investering",  u"invånar",     u"kommitté",
    u"kommun",     u"kompetens",  u"kontroll",    u"kostnad",    u"kraft",        u"kultur",      u"kvalitet",
    u"landskap",   u"ledning",    u"leverans",    u"livet",      u"lokal",        u"mandat",      u"marknad",
    u"medborgar",  u"miljö",      u"modell",      u"myndighet",  u"möjlighet",    u"neutral",     u"nämnd",
    u"område",     u"omsorg",     u"omställning", u"ordning",    u"organisation", u"period",      u"personer",
    u"perspektiv", u"planering",  u"plats",       u"policy",     u"politik",      u"princip",     u"prioritering",
    u"process",    u"program",    u"projekt",     u"rapport",    u"redovisning",  u"reglement",   u"resultat",
    u"resurs",     u"revision",   u"riktlinj",    u"samverkan",  u"sekret",       u"service",     u"skapande",
    u"skola",      u"stadga",     u"strategi",    u"struktur",   u"styrelse",     u"styrning",    u"system",
    u"säkerhet",   u"tillsyn",    u"tjänst",      u"trafik",     u"uppdrag",      u"uppföljning", u"uppgift",
    u"upplevelse", u"utbildning", u"utrymme",     u"utveckling", u"verksamhet"};

/// Short ones, which other words hold by chance: only as the last part, with an ending or none.
constexpr std::array<Part, 12> shortParts{u"mål",  u"plan", u"stad", u"hem",  u"bild", u"krav",
                                          u"norm", u"stöd", u"vård", u"rätt", u"idé",  u"råd"};
constexpr std::array<Part, 14> endings{u"",   u"s",  u"n",    u"et",   u"en",    u"ets",   u"ens",
                                       u"er", u"ar", u"erna", u"arna", u"ernas", u"arnas", u"or"};

/// Parts that begin compounds.
constexpr std::array<Part, 24> firstParts{u"kommun", u"kultur",    u"miljö",  u"klimat", u"social", u"energi",
                                          u"trafik", u"service",   u"skol",   u"barn",   u"folk",   u"hälso",
                                          u"själv",  u"hyres",     u"äldre",  u"kris",   u"infra",  u"infrastruktur",
                                          u"grön",   u"bibliotek", u"boende", u"vatten", u"region", u"digital"};

Part viewOf(const QString& text)
{
    return {QStringView(text).utf16(), size_t(text.size())};
}

bool isShortLastPart(Part rest)
{
    return std::any_of(shortParts.begin(), shortParts.end(), [&](Part part) {
        return rest.starts_with(part) &&
               std::find(endings.begin(), endings.end(), rest.substr(part.size())) != endings.end();
    });
}

/// "ledningssystem": a consonant and the joining s, where a syllable ends.
bool joinsWithS(Part before)
{
    constexpr size_t leastBefore = 5;
    constexpr Part consonants = u"dgklnprt";
    return before.size() >= leastBefore && before.back() == u's' &&
           consonants.find(before[before.size() - 2]) != Part::npos;
}

/// The longest known part that begins there, in letters; 0 if none does.
size_t knownPart(Part rest)
{
    size_t longest = 0;
    for (const Part part : laterParts)
        if (rest.starts_with(part))
            longest = std::max(longest, part.size());
    if (longest == 0 && isShortLastPart(rest))
        longest = rest.size();
    return longest;
}

} // namespace

std::vector<qsizetype> compoundJoints(const QString& word, const std::vector<qsizetype>& syllables)
{
    const QString lower = word.toLower();
    const Part letters = viewOf(lower);
    std::vector<qsizetype> joints;
    qsizetype partEnd = 0;
    for (qsizetype at = leastLetters; at + leastLetters <= lower.size(); ++at) {
        const Part before = letters.substr(0, size_t(at));
        const bool isSyllable = std::binary_search(syllables.begin(), syllables.end(), at);
        // "om-råd-en" is no joint inside "område"
        const size_t part = at < partEnd ? 0 : knownPart(letters.substr(size_t(at)));
        const bool isFirstPart =
            isSyllable && std::find(firstParts.begin(), firstParts.end(), before) != firstParts.end();
        if (part > 0)
            partEnd = at + qsizetype(part);
        if (part > 0 || isFirstPart || (isSyllable && joinsWithS(before)))
            joints.push_back(at);
    }
    return joints;
}

} // namespace styrmodell
