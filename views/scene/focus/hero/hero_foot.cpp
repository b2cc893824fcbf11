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

/// Labels in a column of their own, or above what they say where the foot is narrow.
struct FootShape {
    qreal width = 0;
    qreal labelWidth = 0;
    qreal valueX = 0;
    bool isStacked = false;

    FootShape(const Type& type, const HeroWords& words, qreal footWidth) : width(footWidth)
    {
        labelWidth = widestLabel(type, words, width * 0.5);
        valueX = labelWidth + type.length(14);
        isStacked = width - valueX < type.length(130);
        if (isStacked) {
            labelWidth = width;
            valueX = 0;
        }
    }
    qreal valueY(const MeasuredText& label) const { return isStacked ? label.size.height() : 0; }
};

Piece factLine(const Type& type, const HeroWords& words, const Fact& fact, int index, const FootShape& shape)
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
    MeasuredText label = type.measured(fact.label, labelStyle(type), paint, shape.labelWidth);
    MeasuredText value = type.measured(fact.value, plain, paint, shape.width - shape.valueX);
    value.block.moveBy({shape.valueX, shape.valueY(label)});
    piece.size = {shape.width, std::max(label.size.height(), shape.valueY(label) + value.size.height())};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    if (!fact.label.isEmpty())
        piece.node.texts.push_back(std::move(label.block));
    piece.node.texts.push_back(std::move(value.block));
    return piece;
}

Piece chipLine(const Type& type, const HeroWords& words, const ChipLine& line, int index, const FootShape& shape)
{
    Piece piece;
    piece.node.key = {words.label.key.thing, QStringLiteral("chips"), QString::number(index)};
    piece.node.semantics.role = Role::Group;
    piece.node.name = line.label;
    MeasuredText label = type.measured(line.label, labelStyle(type), words.label.paints.onPlate, shape.labelWidth);
    Piece chips = chipLines(type, {words.label.key.thing, QStringLiteral("chiplist"), QString::number(index)},
                            line.label, line.chips, shape.width - shape.valueX);
    label.block.moveBy({0, type.length(6)});
    const qreal chipsY = shape.valueY(label) + (shape.isStacked ? type.length(10) : 0);
    piece.size = {shape.width, std::max(label.size.height() + type.length(6), chipsY + chips.size.height())};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    piece.node.texts.push_back(std::move(label.block));
    piece.node.children.push_back(placed(std::move(chips), {shape.valueX, chipsY}));
    return piece;
}

} // namespace

void addFoot(const Type& type, Column& column, const HeroWords& words)
{
    if (words.facts.empty() && words.chips.empty())
        return;
    const FootShape shape(type, words, column.width());
    const qreal y = column.height();
    column.shape(polyline({{0, y}, {column.width(), y}}, Stroke{words.label.paints.onPlate, type.length(1), false}));
    column.space(type.length(12));
    int index = 0;
    for (const Fact& fact : words.facts) {
        column.piece(factLine(type, words, fact, ++index, shape));
        column.space(type.length(7));
    }
    for (const ChipLine& line : words.chips) {
        column.piece(chipLine(type, words, line, ++index, shape));
        column.space(type.length(7));
    }
}

} // namespace styrmodell
