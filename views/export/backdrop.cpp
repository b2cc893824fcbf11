#include "views/export/backdrop.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

using Areas = std::vector<QRectF>;

QRectF around(QPointF a, QPointF b, qreal reach)
{
    return QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                  QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())))
        .adjusted(-reach, -reach, reach, reach);
}

/// One rectangle for each piece of the line: an elbow touches little of the box around it.
void addStroke(Areas& areas, const Path& path, qreal reach)
{
    QPointF from;
    QPointF start;
    for (const PathStep& step : path) {
        if (const auto* move = std::get_if<MoveTo>(&step)) {
            from = start = move->to;
        } else if (const auto* line = std::get_if<LineTo>(&step)) {
            areas.push_back(around(from, line->to, reach));
            from = line->to;
        } else if (const auto* curve = std::get_if<CubicTo>(&step)) {
            areas.push_back(around(from, curve->to, reach) | around(curve->control1, curve->control2, reach));
            from = curve->to;
        } else {
            areas.push_back(around(from, start, reach));
            from = start;
        }
    }
}

void addShape(Areas& areas, const Shape& shape)
{
    const qreal reach = shape.stroke ? shape.stroke->width / 2 : 0;
    if (const auto* rounded = std::get_if<RoundedRect>(&shape.outline)) {
        areas.push_back(rounded->rect.adjusted(-reach, -reach, reach, reach));
        return;
    }
    Areas pieces;
    addStroke(pieces, std::get<Path>(shape.outline), reach);
    if (!shape.fill) {
        areas.insert(areas.end(), pieces.begin(), pieces.end());
        return;
    }
    QRectF whole;
    for (const QRectF& piece : pieces)
        whole |= piece;
    areas.push_back(whole);
}

/// A node with what it covers.
struct Painted {
    const Node* node = nullptr;
    size_t place = 0; ///< in reading order
    Areas shapes{};
    Areas texts{}; ///< and pictures

    bool isPaintedBefore(const Painted& other) const
    {
        return node->layer != other.node->layer ? node->layer < other.node->layer : place < other.place;
    }
};

bool meet(const Areas& some, const Areas& others)
{
    return std::any_of(some.begin(), some.end(), [&](const QRectF& area) {
        return std::any_of(others.begin(), others.end(), [&](const QRectF& other) { return area.intersects(other); });
    });
}

std::vector<Painted> paintedOf(const Page& page)
{
    std::vector<Painted> painted;
    forEachExported(page.nodes, [&](const Node& node) {
        Painted thing{&node, painted.size(), {}, {}};
        for (const Shape& shape : node.shapes)
            addShape(thing.shapes, shape);
        for (const TextBlock& text : node.texts)
            thing.texts.push_back(text.box);
        if (node.image)
            thing.texts.push_back(node.image->box);
        painted.push_back(std::move(thing));
    });
    return painted;
}

/// Whether something read earlier is painted later over the shapes of `thing`.
bool comesTooLate(const Painted& thing, const std::vector<Painted>& all)
{
    return std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(thing.place),
                       [&](const Painted& earlier) {
                           return earlier.node->layer > thing.node->layer &&
                                  (meet(thing.shapes, earlier.shapes) || meet(thing.shapes, earlier.texts));
                       });
}

} // namespace

std::vector<const Node*> backdropOf(const Page& page)
{
    const std::vector<Painted> painted = paintedOf(page);
    std::vector<const Painted*> order;
    order.reserve(painted.size());
    for (const Painted& thing : painted)
        order.push_back(&thing);
    std::sort(order.begin(), order.end(), [](const Painted* a, const Painted* b) { return a->isPaintedBefore(*b); });
    std::vector<bool> isEarly(painted.size(), false);
    for (const Painted& thing : painted)
        isEarly[thing.place] = comesTooLate(thing, painted);
    // What lies under something early must be early as well; from the front of the picture to its back.
    for (auto above = order.rbegin(); above != order.rend(); ++above)
        for (auto under = above + 1; isEarly[(*above)->place] && under != order.rend(); ++under)
            if (!isEarly[(*under)->place])
                isEarly[(*under)->place] = meet((*under)->shapes, (*above)->shapes);
    std::vector<const Node*> backdrop;
    for (const Painted* thing : order)
        if (isEarly[thing->place])
            backdrop.push_back(thing->node);
    return backdrop;
}

} // namespace styrmodell
