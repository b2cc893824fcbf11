#include "views/scene/focus/plans/section_words.h"

#include "views/scene/words/formats.h"

namespace styrmodell
{

namespace
{

QString sentenceOf(const PictureWords& words, const Element& own, const RelationSection& section, const QString& others)
{
    const QString title = words.title(own);
    return QStringLiteral("%1 %2 %3.")
        .arg(section.isForward ? title : others, words.forward(*section.type), section.isForward ? others : title);
}

/// “inriktning och mål”: whose relations they are, where none is the page's own.
QString whoseWords(const PictureWords& words, const Element& own, const RelationSection& section)
{
    QStringList names;
    for (const Kind* kind : section.kindsOfWhose(words.model())) {
        if (kind->id == own.kind)
            return {};
        names << words.inSentence(words.kind(*kind));
    }
    return words.joined(names);
}

} // namespace

QString slotOf(const RelationSection& section)
{
    return QStringLiteral("%1-%2").arg(section.type->id.text,
                                       section.isForward ? QStringLiteral("to") : QStringLiteral("from"));
}

PlannedPanel panelFor(const PictureWords& words, const Element& own, const RelationSection& section,
                      const QString& others)
{
    PlannedPanel plan;
    plan.words.key = {QStringLiteral("relation:%1").arg(slotOf(section)), QStringLiteral("panel"), {}};
    plan.words.heading = capitalised(section.isForward ? words.forward(*section.type) : words.backward(*section.type));
    if (section.side != Side::Beside)
        plan.verb = words.forward(*section.type);
    plan.whose = whoseWords(words, own, section);
    plan.pointsHere = !section.isForward;
    plan.sentence = sentenceOf(words, own, section, others);
    return plan;
}

} // namespace styrmodell
