#include "views/scene/parts/arrow.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr qreal headLength = 11;
constexpr qreal headSpread = 0.6; ///< radians between the line and each side of the head
constexpr qreal lineWidth = 2.5;
constexpr qreal labelGap = 12;

Shape strokes(const Type& type, QPointF from, QPointF to)
{
    const qreal angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    const qreal length = type.length(headLength);
    const auto side = [&](qreal turn) { return to - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * length; };
    const Path path{MoveTo{from}, LineTo{to}, MoveTo{side(-headSpread)}, LineTo{to}, LineTo{side(headSpread)}};
    return {path, std::nullopt, Stroke{ColourToken::Soft, type.length(lineWidth), false}};
}

} // namespace

Node arrow(const Type& type, const ArrowWords& words, QPointF from, QPointF to, qreal labelWidth)
{
    Node node;
    node.key = words.key;
    node.semantics.role = Role::Paragraph;
    node.name = words.label;
    node.description = words.description;
    node.layer = Layer::Arrow;
    node.shapes.push_back(strokes(type, from, to));
    node.box = QRectF(from, to).normalized();
    if (words.label.isEmpty())
        return node;
    const bool isLevel = std::abs(to.y() - from.y()) < 1;
    MeasuredText label = type.measured(words.label, type.arrowLabel(), ColourToken::Soft, labelWidth, false, 0,
                                       isLevel ? Align::Centre : Align::Left);
    const QPointF middle = (from + to) / 2;
    if (isLevel)
        label.block.moveBy({middle.x() - labelWidth / 2, middle.y() - type.length(8) - label.size.height()});
    else
        label.block.moveBy({std::max(from.x(), to.x()) + type.length(labelGap), middle.y() - label.size.height() / 2});
    node.box = node.box.united(label.block.box);
    node.texts.push_back(std::move(label.block));
    return node;
}

qreal verticalArrowRoom(const Type& type)
{
    return type.length(39);
}

qreal levelArrowRoom(const Type& type, const QString& label)
{
    return std::max(type.widthOf(label, type.arrowLabel()) + type.length(18), type.length(72));
}

} // namespace styrmodell
