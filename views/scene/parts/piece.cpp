#include "views/scene/parts/piece.h"

namespace styrmodell
{

namespace
{

void moveStep(PathStep& step, QPointF offset)
{
    std::visit(
        [&]<class Step>(Step& s) {
            if constexpr (!std::is_same_v<Step, ClosePath>)
                s.to += offset;
            if constexpr (std::is_same_v<Step, CubicTo>) {
                s.control1 += offset;
                s.control2 += offset;
            }
        },
        step);
}

void moveShape(Shape& shape, QPointF offset)
{
    if (auto* rect = std::get_if<RoundedRect>(&shape.outline))
        rect->rect.translate(offset);
    else
        for (PathStep& step : std::get<Path>(shape.outline))
            moveStep(step, offset);
}

} // namespace

void moveBy(Node& node, QPointF offset)
{
    node.box.translate(offset);
    for (Shape& shape : node.shapes)
        moveShape(shape, offset);
    if (node.image)
        node.image->box.translate(offset);
    for (TextBlock& text : node.texts)
        text.moveBy(offset);
    if (node.editable)
        node.editable->box.translate(offset);
    for (Node& child : node.children)
        moveBy(child, offset);
}

Node placed(Piece piece, QPointF at)
{
    moveBy(piece.node, at);
    return std::move(piece.node);
}

Shape polyline(const std::vector<QPointF>& points, const Stroke& stroke)
{
    Path path;
    for (const QPointF& point : points) {
        if (path.empty())
            path.push_back(MoveTo{point});
        else
            path.push_back(LineTo{point});
    }
    return {path, std::nullopt, stroke};
}

Path topRounded(const QRectF& rect, qreal radius)
{
    const qreal k = radius * 0.45; // of a cubic that stands for a quarter of a circle
    return {
        MoveTo{rect.bottomLeft()},
        LineTo{rect.topLeft() + QPointF(0, radius)},
        CubicTo{rect.topLeft() + QPointF(0, k), rect.topLeft() + QPointF(k, 0), rect.topLeft() + QPointF(radius, 0)},
        LineTo{rect.topRight() - QPointF(radius, 0)},
        CubicTo{rect.topRight() - QPointF(k, 0), rect.topRight() + QPointF(0, k), rect.topRight() + QPointF(0, radius)},
        LineTo{rect.bottomRight()},
        ClosePath{}};
}

Shape rounded(const QRectF& rect, qreal radius, std::optional<Paint> fill, std::optional<Stroke> stroke)
{
    return {RoundedRect{rect, radius}, fill, stroke};
}

} // namespace styrmodell
