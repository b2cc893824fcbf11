#include "views/scene/focus/hero/hero_head.h"

namespace styrmodell
{

namespace
{

/// `text` on the first line of what `node` says, `x` from the left.
void addBeside(Node& node, MeasuredText text, qreal x)
{
    const auto baseline = [](const TextBlock& block) { return block.paragraphs.front().lines.front().start.y(); };
    text.block.moveBy({x, baseline(node.texts.front()) - baseline(text.block)});
    node.texts.push_back(std::move(text.block));
}

/// The kind; beside it, or beneath where there is no room, since when it is valid; the tag at the right.
Piece overLine(const Type& type, const HeroWords& words, bool hasTag, qreal width)
{
    const Paint paint = words.label.paints.onPlate;
    const QString kind = words.label.overLine.toUpper();
    const QString tag = hasTag ? words.label.tag : QString();
    QStringList rest;
    for (const QString& part : {words.validity, words.continuation})
        if (!part.isEmpty())
            rest << part;
    const QString beside = rest.join(QStringLiteral(" · "));
    const qreal kindWidth = type.widthOf(kind, type.overLine()) + type.length(24);
    const qreal tagWidth = tag.isEmpty() ? 0 : type.widthOf(tag, type.body()) + type.length(20);
    const bool isBeside = kindWidth + type.widthOf(beside, type.body()) + tagWidth <= width;
    Column line(type, width);
    line.pair(kind, type.overLine(), paint, tag, type.body(), paint);
    if (!isBeside)
        line.text(beside, type.body(), paint);
    Piece piece{{}, {width, line.height()}};
    piece.node.key = {words.label.key.thing, QStringLiteral("kind"), words.label.key.slot};
    piece.node.semantics.role = Role::Paragraph;
    piece.node.name = kind;
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    line.pourInto(piece.node, {0, 0});
    if (isBeside && !beside.isEmpty())
        addBeside(piece.node, type.measured(beside, type.body(), paint, width), kindWidth);
    return piece;
}

Piece title(const Type& type, const HeroWords& words, const TextStyle& style, qreal width)
{
    const Label& label = words.label;
    const Paint paint = label.paints.onPlate;
    Column column(type, width);
    column.text(label.title, style, paint, true);
    Piece piece{{}, {width, column.height()}};
    piece.node.key = {label.key.thing, QStringLiteral("title"), label.key.slot};
    piece.node.element = label.element;
    piece.node.semantics = {Role::Heading, 1};
    piece.node.name = label.title;
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    column.pourInto(piece.node, {0, 0});
    if (label.element && label.isEditable)
        piece.node.editable = EditableField{*label.element, QStringLiteral("title"), piece.node.box, style, paint};
    return piece;
}

} // namespace

TextStyle titleStyle(const Type& type, const QString& title, qreal width, const std::vector<qreal>& sizes, int lines)
{
    const auto fits = [&](qreal size, int most) {
        return type.measured(title, type.hero(size), ColourToken::Ink, width, true, most).fits;
    };
    for (const qreal size : sizes)
        if (fits(size, lines))
            return type.hero(size);
    if (fits(sizes.back(), 2 * lines))
        return type.hero(sizes.back());
    return type.hero(fits(20, 4 * lines) ? 20 : 14);
}

void addHead(const Type& type, Column& column, const HeroWords& words, const std::vector<qreal>& sizes, bool hasTag)
{
    column.piece(overLine(type, words, hasTag, column.width()));
    column.space(type.length(6));
    const TextStyle style = titleStyle(type, words.label.title, column.width(), sizes, 2);
    column.piece(title(type, words, style, column.width()));
}

} // namespace styrmodell
