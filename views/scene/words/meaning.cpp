#include "views/scene/words/meaning.h"

#include "model/queries/measured.h"

namespace styrmodell
{
namespace
{

KindPaints filled(ColourToken plate, ColourToken on, ColourToken line, ColourToken tint)
{
    return {plate, on, line, tint, true};
}

KindPaints outlined(ColourToken plate, ColourToken line)
{
    return {plate, ColourToken::Ink, line, plate, false};
}

KindPaints inkPlate()
{
    return filled(ColourToken::Ink, ColourToken::OnInk, ColourToken::Ink, ColourToken::InkTint);
}

Meaning meaningOf(TextStatus status)
{
    switch (status) {
    case TextStatus::Adopted:
        return {0, QT_TRANSLATE_NOOP("Publication", "adopted"), false, false, false, inkPlate()};
    case TextStatus::Proposed:
        return {1,    QT_TRANSLATE_NOOP("Publication", "proposal"),
                true, false,
                true, filled(ColourToken::Plum, ColourToken::OnPlate, ColourToken::PlumLine, ColourToken::PlumTint)};
    case TextStatus::SentForComment:
        return {2,     QT_TRANSLATE_NOOP("Publication", "sent for comment"),  true, false,
                false, outlined(ColourToken::PlumTint, ColourToken::PlumLine)};
    case TextStatus::Draft:
        break;
    case TextStatus::Replaced:
        return {4,     QT_TRANSLATE_NOOP("Publication", "replaced"),     true, false,
                false, outlined(ColourToken::InkTint, ColourToken::Edge)};
    case TextStatus::Repealed:
        return {5,     QT_TRANSLATE_NOOP("Publication", "repealed"),     true, false,
                false, outlined(ColourToken::InkTint, ColourToken::Edge)};
    }
    return {3,     QT_TRANSLATE_NOOP("Publication", "draft"),      true, false,
            false, outlined(ColourToken::Panel, ColourToken::Edge)};
}

Meaning meaningOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        break;
    case Certainty::Inferred:
        return {1,     QT_TRANSLATE_NOOP("Publication", "inferred"),    true, false,
                false, outlined(ColourToken::InkTint, ColourToken::Ink)};
    case Certainty::Example:
        return {2,     QT_TRANSLATE_NOOP("Publication", "example"),    true, true,
                false, outlined(ColourToken::Panel, ColourToken::Edge)};
    }
    return {0, QT_TRANSLATE_NOOP("Publication", "stated in a source"), false, false, false, inkPlate()};
}

Meaning meaningOf(Assessment assessment)
{
    Meaning meaning{0, assessmentPhrase(assessment), true, false, false, {}};
    switch (assessment) {
    case Assessment::Attained:
        meaning.paints =
            filled(ColourToken::Green, ColourToken::OnPlate, ColourToken::GreenLine, ColourToken::GreenTint);
        return meaning;
    case Assessment::Partly:
        meaning.place = 1;
        meaning.paints = outlined(ColourToken::GreenTint, ColourToken::GreenLine);
        return meaning;
    case Assessment::NotAttained:
        meaning.place = 2;
        meaning.isSquare = true;
        meaning.paints = filled(ColourToken::Red, ColourToken::OnPlate, ColourToken::RedLine, ColourToken::RedTint);
        return meaning;
    case Assessment::NotMeasured:
        break;
    }
    meaning.place = 3;
    meaning.paints = outlined(ColourToken::InkTint, ColourToken::Edge);
    return meaning;
}

Meaning notAssessed()
{
    return {4,     QT_TRANSLATE_NOOP("Publication", "not assessed"), false, false,
            false, outlined(ColourToken::Panel, ColourToken::Edge)};
}

} // namespace

std::optional<Meaning> meaningOf(const CountedModel& counted, ColourBy by, const Element& element)
{
    switch (by) {
    case ColourBy::Kind:
        break;
    case ColourBy::Status:
        return meaningOf(element.status);
    case ColourBy::Certainty:
        return meaningOf(element.certainty);
    case ColourBy::Attainment:
        const auto assessment = attainmentOf(counted.model(), element.id);
        return assessment ? meaningOf(*assessment) : notAssessed();
    }
    return {};
}

std::vector<Meaning> allMeanings(ColourBy by)
{
    std::vector<Meaning> all;
    switch (by) {
    case ColourBy::Kind:
        break;
    case ColourBy::Status:
        for (const TextStatus status : {TextStatus::Adopted, TextStatus::Proposed, TextStatus::SentForComment,
                                        TextStatus::Draft, TextStatus::Replaced, TextStatus::Repealed})
            all.push_back(meaningOf(status));
        break;
    case ColourBy::Certainty:
        for (const Certainty certainty : {Certainty::Stated, Certainty::Inferred, Certainty::Example})
            all.push_back(meaningOf(certainty));
        break;
    case ColourBy::Attainment:
        for (const Assessment assessment :
             {Assessment::Attained, Assessment::Partly, Assessment::NotAttained, Assessment::NotMeasured})
            all.push_back(meaningOf(assessment));
        all.push_back(notAssessed());
        break;
    }
    return all;
}

const char* phraseFor(TextStatus status)
{
    return meaningOf(status).word;
}

const char* phraseFor(ColourBy by)
{
    switch (by) {
    case ColourBy::Kind:
        break;
    case ColourBy::Status:
        return QT_TRANSLATE_NOOP("Publication", "Colours show the status of the text:");
    case ColourBy::Certainty:
        return QT_TRANSLATE_NOOP("Publication", "Colours show how we know:");
    case ColourBy::Attainment:
        return QT_TRANSLATE_NOOP("Publication", "Colours show what was attained:");
    }
    return nullptr;
}

const char* assessmentPhrase(Assessment assessment)
{
    switch (assessment) {
    case Assessment::Attained:
        return QT_TRANSLATE_NOOP("Publication", "attained");
    case Assessment::Partly:
        return QT_TRANSLATE_NOOP("Publication", "partly attained");
    case Assessment::NotAttained:
        return QT_TRANSLATE_NOOP("Publication", "not attained");
    case Assessment::NotMeasured:
        break;
    }
    return QT_TRANSLATE_NOOP("Publication", "not measured");
}

KindPaints neutralPaints()
{
    return outlined(ColourToken::InkTint, ColourToken::Edge);
}

} // namespace styrmodell
