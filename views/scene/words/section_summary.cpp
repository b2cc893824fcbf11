#include "views/scene/words/section_summary.h"

#include "views/scene/words/formats.h"

namespace styrmodell
{
namespace
{

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

QString summaryOf(const PictureWords& words, const RelationSection& section)
{
    QStringList parts;
    for (const KindMentions& kind : section.kinds) {
        const QStringList titles = titlesOf(words, kind);
        if (titles.size() == 1 || (titles.size() <= 3 && titles.join(QString()).size() <= 48))
            parts << titles;
        else
            parts << words.countOf(*kind.kind, kind.members.size());
    }
    return words.joined(parts);
}

QString sentencesOf(const PictureWords& words, const std::vector<RelationSection>& sections)
{
    QStringList sentences;
    for (const RelationSection& section : sections) {
        const QString verb = section.isForward ? words.forward(*section.type) : words.backward(*section.type);
        sentences << QStringLiteral("%1 %2.").arg(capitalised(verb), summaryOf(words, section));
    }
    return sentences.join(u' ');
}

} // namespace styrmodell
