#include "views/scene/focus/hero/hero_foot.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

TextStyle labelStyle(const Type& type)
{
    TextStyle style = type.smallStrong();
    style.size = std::max(style.size, type.length(16));
    return style;
}

qreal widestLabel(const Type& type, const HeroWords& words, qreal most)
{
    const TextStyle style = labelStyle(type);
    qreal widest = 0;
    for (const Fact& fact : words.facts)
        widest = std::max(widest, type.widthOf(fact.label, style) + 1);
    for (const ChipLine& line : words.chips)
        widest = std::max(widest, type.widthOf(line.label, style) + 1);
    return std::min(widest, most);
}

/// Label and value side by side, the labels in a column of their own.
Piece factLine(const Type& type, const HeroWords& words, const Fact& fact, int index, qreal labelWidth, qreal width)
{
    const Paint paint = words.label.paints.onPlate;
    Piece piece;
    piece.node.key = {words.label.key.thing, QStringLiteral("fact"), QString::number(index)};
    piece.node.semantics.role = fact.target ? Role::Link : Role::Paragraph;
    piece.node.name = QStringLiteral("%1: %2").arg(fact.label, fact.value);
    piece.node.description = fact.description;
    piece.node.target = fact.target;
    piece.node.isFocusable = fact.target.has_value();
    piece.node.radius = type.length(4);
    TextStyle plain = type.small();
    plain.size = std::max(plain.size, type.length(16));
    MeasuredText label = type.measured(fact.label, labelStyle(type), paint, labelWidth);
    MeasuredText value = type.measured(fact.value, plain, paint, width - labelWidth - type.length(14));
    value.block.moveBy({labelWidth + type.length(14), 0});
    piece.size = {width, std::max(label.size.height(), value.size.height())};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    if (!fact.label.isEmpty())
        piece.node.texts.push_back(std::move(label.block));
    piece.node.texts.push_back(std::move(value.block));
    return piece;
}

Piece chipLine(const Type& type, const HeroWords& words, const ChipLine& line, int index, qreal labelWidth, qreal width)
{
    Piece piece;
    piece.node.key = {words.label.key.thing, QStringLiteral("chips"), QString::number(index)};
    piece.node.semantics.role = Role::Group;
    piece.node.name = line.label;
    MeasuredText label = type.measured(line.label, labelStyle(type), words.label.paints.onPlate, labelWidth);
    Piece chips = chipLines(type, {words.label.key.thing, QStringLiteral("chiplist"), QString::number(index)},
                            line.label, line.chips, width - labelWidth - type.length(14));
    label.block.moveBy({0, type.length(6)});
    piece.size = {width, std::max(label.size.height() + type.length(6), chips.size.height())};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.texts.push_back(std::move(label.block));
    piece.node.children.push_back(placed(std::move(chips), {labelWidth + type.length(14), 0}));
    return piece;
}

} // namespace

void addFoot(const Type& type, Column& column, const HeroWords& words)
{
    if (words.facts.empty() && words.chips.empty())
        return;
    const qreal labelWidth = widestLabel(type, words, column.width() * 0.5);
    const qreal y = column.height();
    column.shape(polyline({{0, y}, {column.width(), y}}, Stroke{words.label.paints.onPlate, type.length(1), false}));
    column.space(type.length(12));
    int index = 0;
    for (const Fact& fact : words.facts) {
        column.piece(factLine(type, words, fact, ++index, labelWidth, column.width()));
        column.space(type.length(7));
    }
    for (const ChipLine& line : words.chips) {
        column.piece(chipLine(type, words, line, ++index, labelWidth, column.width()));
        column.space(type.length(7));
    }
}

} // namespace styrmodell
