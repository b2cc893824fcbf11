#include "views/scene/focus/plans/section_words.h"

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

/// Short titles with their tags.
QStringList titlesOf(const PictureWords& words, const KindMentions& kind)
{
    QStringList titles;
    for (const Mention& mention : kind.members) {
        const QString tag = words.tag(*mention.element);
        titles << words.title(*mention.element, true) + (tag.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(tag));
    }
    return titles;
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

QString summaryOf(const PictureWords& words, const RelationSection& section)
{
    QStringList parts;
    for (const KindMentions& kind : section.kinds) {
        const QStringList titles = titlesOf(words, kind);
        if (titles.size() == 1 || (titles.size() <= 3 && titles.join(QString()).size() <= 48))
            parts << titles;
        else
            parts << QStringLiteral("%1 %2").arg(titles.size()).arg(words.inSentence(words.plural(*kind.kind)));
    }
    return words.joined(parts);
}

QString capitalised(const QString& words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.mid(1);
}

} // namespace styrmodell
