#include "views/diagram/picture_drop.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Of a plate's length, at each end, where its kind may also lie in it.
constexpr double edgeShare = 0.25;
/// From the plate to the line between it and the next, scene points.
constexpr double lineDistance = 5;

/// Whether plates of its list stand beside it.
bool isInRow(const Page& page, const Node& node)
{
    bool isInRow = false;
    forEachNode(page.nodes, [&](const Node& parent, int) {
        const std::vector<Node>& row = parent.children;
        if (std::any_of(row.begin(), row.end(), [&](const Node& one) { return &one == &node; }))
            isInRow = std::any_of(row.begin(), row.end(), [&](const Node& one) {
                const double middle = one.box.center().y();
                return &one != &node && one.element && node.box.top() < middle && middle < node.box.bottom();
            });
    });
    return isInRow;
}

/// Where on the plate, from 0 to 1 along the way in which plates follow each other.
double shareOf(const QRectF& box, QPointF point, bool isInRow)
{
    return isInRow ? (point.x() - box.left()) / box.width() : (point.y() - box.top()) / box.height();
}

QLineF lineBeside(const QRectF& box, bool isInRow, bool isAfter)
{
    const double out = isAfter ? lineDistance : -lineDistance;
    if (isInRow) {
        const double x = (isAfter ? box.right() : box.left()) + out;
        return {x, box.top(), x, box.bottom()};
    }
    const double y = (isAfter ? box.bottom() : box.top()) + out;
    return {box.left(), y, box.right(), y};
}

std::optional<PictureDrop> dropOn(const Model& model, const Page& page, const Node& node, const Element& dragged,
                                  QPointF point)
{
    const Element* onto = model.find(ElementId{node.key.thing});
    if (!onto)
        return {};
    const auto within = placeWithin(model, dragged, *onto);
    if (node.element && onto->kind == dragged.kind) {
        const bool isRow = isInRow(page, node);
        const double share = shareOf(node.box, point, isRow);
        const bool isAfter = share >= 0.5;
        const bool isBeside = !within || share < edgeShare || share > 1 - edgeShare;
        const auto beside = isBeside ? placeBeside(model, dragged, *onto, isAfter) : std::nullopt;
        if (beside)
            return PictureDrop{*beside, onto->id, {}, lineBeside(node.box, isRow, isAfter)};
    }
    return within ? std::optional(PictureDrop{*within, onto->id, node.box, {}}) : std::nullopt;
}

} // namespace

std::optional<PictureDrop> dropAt(const Model& model, const PageIndex& index, const Element& dragged,
                                  QPointF scenePoint)
{
    if (!index.page())
        return {};
    const std::vector<const Node*> nodes = paintOrder(*index.page());
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        if (!(*node)->box.contains(scenePoint))
            continue;
        if ((*node)->element == dragged.id)
            return {};
        if (auto drop = dropOn(model, *index.page(), **node, dragged, scenePoint))
            return drop;
    }
    return {};
}

} // namespace styrmodell
