#include "views/scene/by_hand/free_room.h"

#include "views/scene/by_hand/box_size.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal clearance = 4;   ///< one step of the grid
constexpr qreal panelInset = 8;  ///< from a panel's outline
constexpr qreal rounding = 0.01; ///< of sums of lengths

bool overlap(const QRectF& a, const QRectF& b)
{
    return a.left() < b.right() - rounding && b.left() < a.right() - rounding && a.top() < b.bottom() - rounding &&
           b.top() < a.bottom() - rounding;
}

/// How far two boxes are apart, along the way in which they are further apart; negative where they overlap.
qreal distance(const QRectF& a, const QRectF& b)
{
    return std::max(std::max(a.left() - b.right(), b.left() - a.right()),
                    std::max(a.top() - b.bottom(), b.top() - a.bottom()));
}

QRectF grown(const QRectF& rect, qreal by)
{
    return rect.adjusted(-by, -by, by, by);
}

/// The upright boxes around each straight or curved piece of a line.
std::vector<QRectF> piecesOf(const Path& path, qreal width)
{
    std::vector<QRectF> boxes;
    QPointF at;
    const auto add = [&](std::initializer_list<QPointF> points) {
        QRectF box(at, QSizeF(0, 0));
        for (const QPointF& point : points)
            box = QRectF(QPointF(std::min(box.left(), point.x()), std::min(box.top(), point.y())),
                         QPointF(std::max(box.right(), point.x()), std::max(box.bottom(), point.y())));
        boxes.push_back(grown(box, width / 2));
    };
    for (const PathStep& step : path) {
        if (const auto* move = std::get_if<MoveTo>(&step)) {
            at = move->to;
        } else if (const auto* line = std::get_if<LineTo>(&step)) {
            add({line->to});
            at = line->to;
        } else if (const auto* curve = std::get_if<CubicTo>(&step)) {
            add({curve->control1, curve->control2, curve->to});
            at = curve->to;
        }
    }
    return boxes;
}

/// What a shape covers.
std::vector<QRectF> coveredBy(const Shape& shape)
{
    if (const auto* rounded = std::get_if<RoundedRect>(&shape.outline))
        return {rounded->rect};
    const std::vector<QRectF> pieces = piecesOf(std::get<Path>(shape.outline), shape.stroke ? shape.stroke->width : 0);
    if (!shape.fill)
        return pieces;
    QRectF whole;
    for (const QRectF& piece : pieces)
        whole |= piece;
    return {whole};
}

bool hasDrawnOutline(const Node& node)
{
    return std::any_of(node.shapes.begin(), node.shapes.end(),
                       [](const Shape& shape) { return shape.fill && std::holds_alternative<Path>(shape.outline); });
}

bool isPanel(const Node& node)
{
    const auto* rounded = node.shapes.empty() ? nullptr : std::get_if<RoundedRect>(&node.shapes.front().outline);
    return rounded && node.layer != Layer::Frame && rounded->rect.contains(node.box.center());
}

bool isNamedGroup(const Node& node)
{
    return node.semantics.role == Role::Group && node.layer != Layer::Frame && !node.name.isEmpty();
}

/// The panel or group of a slot that a box stands in, else its list. In an outline of other lines (a gable, a band) it
/// keeps its place, where alone it is known to be within.
QRectF roomOf(const QRectF& box, const std::vector<const Node*>& around)
{
    for (auto node = around.rbegin(); node != around.rend(); ++node) {
        if (hasDrawnOutline(**node))
            return box;
        if (isPanel(**node))
            return (*node)->box.contains(box) ? grown((*node)->box, -panelInset) | box : box;
        if (isNamedGroup(**node))
            return (*node)->box | box;
    }
    return around.back()->box | box;
}

} // namespace

FreeRoom::FreeRoom(const std::vector<Node>& nodes)
{
    std::vector<const Node*> around;
    collect(nodes, around);
}

void FreeRoom::collect(const std::vector<Node>& nodes, std::vector<const Node*>& around)
{
    for (const Node& node : nodes) {
        if (node.byRule && !around.empty()) {
            boxes_.push_back({node.key, *node.byRule, node.box, roomOf(*node.byRule, around),
                              leastSize(node).boundedTo(node.byRule->size())});
            continue;
        }
        addObstacles(node);
        around.push_back(&node);
        collect(node.children, around);
        around.pop_back();
    }
}

void FreeRoom::addObstacles(const Node& node)
{
    if (node.isFocusable)
        fixed_.push_back(node.box);
    for (const Shape& shape : node.shapes)
        for (const QRectF& covered : coveredBy(shape))
            fixed_.push_back(covered);
    for (const TextBlock& text : node.texts)
        fixed_.push_back(text.box);
}

std::optional<size_t> FreeRoom::find(const NodeKey& key) const
{
    const auto found = std::find_if(boxes_.begin(), boxes_.end(), [&](const Box& box) { return box.key == key; });
    return found == boxes_.end() ? std::nullopt : std::optional(static_cast<size_t>(found - boxes_.begin()));
}

QRectF FreeRoom::within(size_t box, const QRectF& rect) const
{
    const QRectF& room = boxes_[box].room;
    const QSizeF size = rect.size().expandedTo(boxes_[box].least).boundedTo(room.size());
    return {QPointF(std::clamp(rect.left(), room.left(), std::max(room.left(), room.right() - size.width())),
                    std::clamp(rect.top(), room.top(), std::max(room.top(), room.bottom() - size.height()))),
            size};
}

/// Each with the room around it that the box keeps. What the box stands on by rule is none.
std::vector<QRectF> FreeRoom::obstaclesOf(size_t box) const
{
    const Box& own = boxes_[box];
    std::vector<QRectF> obstacles;
    const auto add = [&](const QRectF& byRule, const QRectF& now) {
        const qreal room = std::clamp(distance(own.byRule, byRule), 0.0, clearance);
        if (const QRectF kept = grown(now, room); overlap(kept, own.room))
            obstacles.push_back(kept);
    };
    for (const QRectF& fixed : fixed_)
        if (!grown(fixed, rounding).contains(own.byRule))
            add(fixed, fixed);
    for (size_t other = 0; other < boxes_.size(); ++other)
        if (other != box)
            add(boxes_[other].byRule, boxes_[other].now);
    return obstacles;
}

bool FreeRoom::isFree(size_t box, const QRectF& rect) const
{
    if (!grown(boxes_[box].room, rounding).contains(rect))
        return false;
    const std::vector<QRectF> obstacles = obstaclesOf(box);
    return std::none_of(obstacles.begin(), obstacles.end(), [&](const QRectF& one) { return overlap(one, rect); });
}

/// How much of `by` there is room for in front of a rectangle.
qreal FreeRoom::stepsTo(size_t box, const std::vector<QRectF>& obstacles, const QRectF& rect, Way way, qreal by) const
{
    struct Span {
        qreal first = 0;
        qreal last = 0;
    };
    const auto along = [&](const QRectF& r) {
        return way == Way::Level ? Span{r.left(), r.right()} : Span{r.top(), r.bottom()};
    };
    const auto across = [&](const QRectF& r) {
        return way == Way::Level ? Span{r.top(), r.bottom()} : Span{r.left(), r.right()};
    };
    const Span own = along(rect);
    const Span room = along(boxes_[box].room);
    qreal most = by > 0 ? std::min(by, room.last - own.last) : std::max(by, room.first - own.first);
    for (const QRectF& obstacle : obstacles) {
        const Span side = across(obstacle);
        const Span ownSide = across(rect);
        if (side.first >= ownSide.last - rounding || side.last <= ownSide.first + rounding)
            continue;
        const Span there = along(obstacle);
        if (by > 0 && there.first >= own.last - rounding)
            most = std::min(most, there.first - own.last);
        else if (by < 0 && there.last <= own.first + rounding)
            most = std::max(most, there.last - own.first);
    }
    return by > 0 ? std::max<qreal>(most, 0) : std::min<qreal>(most, 0);
}

QRectF FreeRoom::slid(size_t box, const std::vector<QRectF>& obstacles, QRectF rect, QPointF by,
                      bool isLevelFirst) const
{
    const auto level = [&] { rect.translate(stepsTo(box, obstacles, rect, Way::Level, by.x()), 0); };
    const auto upright = [&] { rect.translate(0, stepsTo(box, obstacles, rect, Way::Upright, by.y())); };
    if (isLevelFirst)
        level();
    upright();
    if (!isLevelFirst)
        level();
    return rect;
}

QRectF FreeRoom::towards(size_t box, const QRectF& wanted) const
{
    const QRectF wish = within(box, wanted);
    if (isFree(box, wish))
        return wish;
    const QRectF& from = boxes_[box].now;
    if (!isFree(box, from))
        return from; // by rule it lies on something: it stays as it is
    const std::vector<QRectF> obstacles = obstaclesOf(box);
    QRectF small(wish.topLeft(), from.size().boundedTo(wish.size()));
    if (!isFree(box, small)) {
        const QRectF start(from.topLeft(), small.size());
        const QPointF by = wish.topLeft() - start.topLeft();
        const QRectF one = slid(box, obstacles, start, by, true);
        const QRectF other = slid(box, obstacles, start, by, false);
        const auto left = [&](const QRectF& rect) { return (wish.topLeft() - rect.topLeft()).manhattanLength(); };
        small = left(one) <= left(other) ? one : other;
    }
    small.setRight(small.right() + stepsTo(box, obstacles, small, Way::Level, wish.width() - small.width()));
    small.setBottom(small.bottom() + stepsTo(box, obstacles, small, Way::Upright, wish.height() - small.height()));
    return small;
}

} // namespace styrmodell
