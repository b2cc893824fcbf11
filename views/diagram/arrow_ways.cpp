#include "views/diagram/arrow_ways.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace styrmodell
{
namespace
{

constexpr std::array directions{Direction::Left, Direction::Right, Direction::Up, Direction::Down};
/// Boxes may overlap by so much and still lie beside each other, scene points.
constexpr double tolerance = 4;
constexpr double aslantCost = 3;
/// Decides between boxes straight ahead at the same distance.
constexpr double askewCost = 0.05;

size_t slot(Direction direction)
{
    return static_cast<size_t>(direction);
}

double gap(double from1, double to1, double from2, double to2)
{
    return std::max({0.0, from2 - to1, from1 - to2});
}

bool isVertical(Direction direction)
{
    return direction == Direction::Up || direction == Direction::Down;
}

/// Distance ahead between facing edges, negative if not ahead.
double ahead(const QRectF& from, const QRectF& to, Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return from.left() - to.right();
    case Direction::Right:
        return to.left() - from.right();
    case Direction::Up:
        return from.top() - to.bottom();
    case Direction::Down:
        return to.top() - from.bottom();
    }
    return -1;
}

/// What of a box stands above everything within it.
QRectF headStrip(const std::vector<QRectF>& boxes, size_t index)
{
    QRectF strip = boxes[index];
    for (const QRectF& other : boxes)
        if (other != boxes[index] && boxes[index].contains(other))
            strip.setBottom(std::min(strip.bottom(), std::max(other.top(), strip.top() + 1)));
    return strip;
}

} // namespace

ArrowWays::ArrowWays(const std::vector<QRectF>& boxes) : ways_(boxes.size())
{
    for (size_t i = 0; i < boxes.size(); ++i)
        boxes_.push_back(headStrip(boxes, i));
    for (size_t i = 0; i < boxes_.size(); ++i)
        for (const Direction direction : directions)
            ways_[i][slot(direction)] = nearest(i, direction);
    // Each round connects one box at least
    for (size_t round = 0; round < 2 * boxes_.size(); ++round) {
        const std::vector<bool> reached = reachedFromFirst();
        if (std::find(reached.begin(), reached.end(), false) != reached.end()) {
            std::vector<bool> missing = reached;
            missing.flip();
            if (!connect(reached, missing, true))
                break;
            continue;
        }
        const std::vector<bool> home = reachingFirst();
        std::vector<bool> lost = home;
        lost.flip();
        if (std::find(lost.begin(), lost.end(), true) == lost.end() || !connect(lost, home, false))
            break;
    }
}

std::optional<size_t> ArrowWays::next(size_t from, Direction direction) const
{
    return from < ways_.size() ? ways_[from][slot(direction)] : std::nullopt;
}

double ArrowWays::cost(size_t from, size_t to, Direction direction) const
{
    const QRectF& a = boxes_[from];
    const QRectF& b = boxes_[to];
    const bool vertical = isVertical(direction);
    const double aside =
        vertical ? gap(a.left(), a.right(), b.left(), b.right()) : gap(a.top(), a.bottom(), b.top(), b.bottom());
    // From a band the first of what stands along it, as one reads; else what is most straight ahead
    const QPointF starts = b.topLeft() - a.topLeft();
    const QPointF centres = b.center() - a.center();
    const double askew = vertical ? (a.width() > b.width() ? starts.x() : centres.x())
                                  : (a.height() > b.height() ? starts.y() : centres.y());
    return std::abs(ahead(a, b, direction)) + aslantCost * aside + askewCost * std::abs(askew);
}

std::optional<size_t> ArrowWays::nearest(size_t from, Direction direction) const
{
    std::optional<size_t> best;
    double least = std::numeric_limits<double>::max();
    for (size_t to = 0; to < boxes_.size(); ++to) {
        if (to == from || ahead(boxes_[from], boxes_[to], direction) < -tolerance)
            continue;
        const double c = cost(from, to, direction);
        if (c < least) {
            least = c;
            best = to;
        }
    }
    return best;
}

std::vector<bool> ArrowWays::reachedFromFirst() const
{
    std::vector<bool> reached(ways_.size());
    std::vector<size_t> waiting;
    if (!ways_.empty())
        waiting.push_back(0);
    while (!waiting.empty()) {
        const size_t i = waiting.back();
        waiting.pop_back();
        if (reached[i])
            continue;
        reached[i] = true;
        for (const auto& to : ways_[i])
            if (to)
                waiting.push_back(*to);
    }
    return reached;
}

std::vector<bool> ArrowWays::reachingFirst() const
{
    std::vector<bool> home(ways_.size());
    if (!home.empty())
        home[0] = true;
    for (bool grows = true; grows;) {
        grows = false;
        for (size_t i = 0; i < ways_.size(); ++i) {
            const bool leads =
                std::any_of(ways_[i].begin(), ways_[i].end(), [&](const auto& to) { return to && home[*to]; });
            grows = grows || (leads && !home[i]);
            home[i] = home[i] || leads;
        }
    }
    return home;
}

size_t ArrowWays::count(bool fromFirst) const
{
    const std::vector<bool> good = fromFirst ? reachedFromFirst() : reachingFirst();
    return static_cast<size_t>(std::count(good.begin(), good.end(), true));
}

bool ArrowWays::connect(const std::vector<bool>& from, const std::vector<bool>& to, bool fromFirst)
{
    struct Way {
        double cost;
        size_t from;
        size_t to;
        Direction direction;
    };
    std::vector<Way> possible;
    constexpr double takenCost = 1e6; // a key that leads somewhere keeps its meaning if any other will do
    for (size_t i = 0; i < ways_.size(); ++i)
        for (size_t j = 0; j < ways_.size(); ++j)
            for (const Direction direction : directions)
                if (from[i] && to[j] && i != j) {
                    const bool isBackward = ahead(boxes_[i], boxes_[j], direction) < -tolerance;
                    possible.push_back(
                        {cost(i, j, direction) * (isBackward ? 10 : 1) + (ways_[i][slot(direction)] ? takenCost : 0), i,
                         j, direction});
                }
    std::stable_sort(possible.begin(), possible.end(), [](const Way& a, const Way& b) { return a.cost < b.cost; });
    const size_t before = count(fromFirst);
    for (const Way& way : possible) {
        auto& key = ways_[way.from][slot(way.direction)];
        const auto old = key;
        key = way.to;
        if (count(fromFirst) > before && (fromFirst || count(true) == ways_.size()))
            return true;
        key = old;
    }
    return false;
}

} // namespace styrmodell
