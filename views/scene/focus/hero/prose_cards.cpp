#include "views/scene/focus/hero/prose_cards.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// The words of an item: its lead over a line in the kind's paint, then its text.
Column cardWords(const Type& type, const Prose& prose, const QString& rest, Paint line, qreal width)
{
    Column column(type, width);
    if (!prose.lead.isEmpty()) {
        column.text(prose.lead, type.hero(26), ColourToken::Ink);
        column.space(type.length(8));
        column.shape(
            polyline({{0, column.height()}, {type.length(48), column.height()}}, Stroke{line, type.length(4), false}));
        column.space(type.length(14));
    }
    column.text(rest, type.lead(), ColourToken::Ink);
    return column;
}

Piece proseCard(const Type& type, const HeroWords& words, const Prose& prose, int index, qreal width, qreal minHeight)
{
    const qreal side = type.length(24);
    const qreal edge = type.length(18);
    const Paint line = words.label.paints.line;
    const QString rest = prose.text.isEmpty() ? QString() : prose.text.front().toUpper() + prose.text.mid(1);
    Column column = cardWords(type, prose, rest, line, width - 2 * side);
    Piece piece{{}, {width, std::max(column.height() + 2 * edge, minHeight)}};
    piece.node.key = {words.label.key.thing, QStringLiteral("item"), QString::number(index)};
    piece.node.semantics.role = Role::ListItem;
    piece.node.name = prose.lead.isEmpty() ? rest : prose.lead;
    piece.node.description = prose.lead.isEmpty() ? QString() : rest;
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.radius = type.length(14);
    piece.node.shapes.push_back(
        rounded(piece.node.box, piece.node.radius, Paint(ColourToken::Panel), Stroke{line, type.length(1.5), false}));
    column.pourInto(piece.node, {side, edge});
    return piece;
}

} // namespace

bool hasCards(const HeroWords& words)
{
    return std::count_if(words.prose.begin(), words.prose.end(), [](const Prose& p) { return !p.lead.isEmpty(); }) > 1;
}

Piece proseCards(const Type& type, const HeroWords& words, qreal width)
{
    std::vector<Maker> makers;
    int index = 0;
    for (const Prose& prose : words.prose) {
        ++index;
        if (prose.role == Prose::Role::Item)
            makers.emplace_back([&type, &words, &prose, index](qreal cardWidth, qreal minHeight) {
                return proseCard(type, words, prose, index, cardWidth, minHeight);
            });
    }
    const int room = std::max(1, static_cast<int>((width + type.length(14)) / type.length(290)));
    const int count = static_cast<int>(makers.size());
    const int rows = (count + room - 1) / room;
    return list(type, {words.label.key.thing, QStringLiteral("items"), {}}, words.label.title, makers, width,
                {(count + rows - 1) / rows, 14, false, 0});
}

} // namespace styrmodell
