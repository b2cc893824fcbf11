#include "views/scene/words/selection_words.h"

namespace styrmodell
{
namespace
{

QString kindWords(const PictureWords& words, const QList<KindId>& kinds)
{
    QStringList names;
    for (const KindId& id : kinds)
        if (const Kind* kind = words.model().find(id))
            names += words.inSentence(words.plural(*kind));
    return words.joined(names);
}

QString bodyWords(const PictureWords& words, const QList<ElementId>& bodies)
{
    QStringList names;
    for (const ElementId& id : bodies)
        if (const Element* body = words.model().find(id))
            names += words.title(*body);
    return words.joined(names);
}

QString statusWords(const PictureWords& words, const QList<TextStatus>& statuses)
{
    QStringList names;
    for (const TextStatus status : statuses)
        names += words(phraseFor(status));
    return words.joined(names);
}

QString goalWords(const PictureWords& words, const QList<int>& goals)
{
    QStringList numbers;
    for (const int goal : goals)
        numbers += QString::number(goal);
    if (numbers.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("Publication", "Agenda 2030, goal %1")).arg(words.joined(numbers));
}

} // namespace

QString selectionSentence(const PictureWords& words)
{
    const Selection& selection = words.counted().selection();
    if (selection.isWhole())
        return {};
    const PictureFilter& filter = selection.filter();
    QStringList parts{kindWords(words, filter.kinds), bodyWords(words, filter.bodies),
                      statusWords(words, filter.statuses), goalWords(words, filter.agenda2030)};
    parts.removeAll(QString());
    return words(QT_TRANSLATE_NOOP("Publication", "The picture shows a selection: %1."))
        .arg(parts.join(QStringLiteral("; ")));
}

} // namespace styrmodell
