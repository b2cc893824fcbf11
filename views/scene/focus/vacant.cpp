#include "views/scene/focus/vacant.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

QString howToAdd(const PictureWords& words)
{
    return words(QT_TRANSLATE_NOOP("Publication", "Press here to add one."));
}

QString asSentence(const QString& words)
{
    return words.isEmpty() || words.endsWith(u'.') ? words : words + u'.';
}

/// The first beneath `container` that may hold the kind, level by level.
const Element* holderBeneath(const CountedModel& counted, const Element& container, const Kind& kind)
{
    const std::vector<const Element*> children = counted.childrenOf(container.id);
    for (const Element* child : children)
        if (kind.parents.contains(child->kind))
            return child;
    for (const Element* child : children)
        if (const Element* found = isBody(counted.model(), *child) ? nullptr : holderBeneath(counted, *child, kind))
            return found;
    return nullptr;
}

} // namespace

Maker vacantGap(const Canvas& canvas, const NodeKey& key, const QString& title, const QString& line,
                const std::optional<Vacancy>& vacancy)
{
    if (!canvas.showsHints || !vacancy)
        return [&type = canvas.type, key, title, line](qreal width, qreal minHeight) {
            return gap(type, key, title, line, width, minHeight);
        };
    QStringList lines{asSentence(line), howToAdd(canvas.words)};
    lines.removeAll(QString());
    return [&type = canvas.type, key, title, words = lines.join(u' '), vacancy](qreal width, qreal minHeight) {
        Piece piece = gap(type, key, title, words, width, minHeight);
        piece.node.vacancy = vacancy;
        piece.node.isFocusable = true;
        return piece;
    };
}

Maker vacantPlace(const Canvas& canvas, const NodeKey& key, const Kind& kind)
{
    const PictureWords& words = canvas.words;
    Label label;
    label.key = key;
    label.name = words(QT_TRANSLATE_NOOP("Publication", "No %1 yet")).arg(words.inSentence(words.plural(kind)));
    label.name.front() = label.name.front().toUpper();
    QStringList sentences{asSentence(kind.explanation.in(words.language())), howToAdd(words)};
    sentences.removeAll(QString());
    label.description = sentences.join(u' ');
    label.title = label.name + QStringLiteral(". ") + label.description;
    label.vacancy = Vacancy{kind.id, {}};
    return [&type = canvas.type, label](qreal width, qreal minHeight) {
        Piece piece = noteTile(type, label, width, minHeight, true);
        piece.node.isFocusable = true;
        return piece;
    };
}

std::optional<Vacancy> vacancyWithin(const CountedModel& counted, const Element& body, const Kind& kind)
{
    const Element* holder = kind.parents.contains(body.kind) ? &body : holderBeneath(counted, body, kind);
    return holder ? std::optional(Vacancy{kind.id, holder->id}) : std::nullopt;
}

} // namespace styrmodell
