#include "views/scene/thread/thread_lanes.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{

namespace
{

constexpr qreal laneStep = 16;     ///< between two lines side by side, design points
constexpr qreal platePadding = 11; ///< between a plate and a line that passes it
constexpr qreal portStep = 22;
constexpr qreal leastPortStep = 11;

qreal middleOf(const ThreadField& field, const std::vector<size_t>& tiles)
{
    qreal sum = 0;
    for (const size_t tile : tiles)
        sum += field.boxes[tile].center().y();
    return sum / static_cast<qreal>(tiles.size());
}

/// Heights in a column at which lines may pass.
std::vector<qreal> freeHeights(const Type& type, const ThreadColumn& column, const std::vector<ThreadRoute>& routes,
                               const ThreadField& field, const ThreadStrip& strip)
{
    std::vector<qreal> heights;
    const qreal step = type.length(laneStep);
    const qreal padding = type.length(platePadding);
    const auto addBetween = [&](qreal from, qreal to) {
        if (to < from)
            return;
        const qreal count = std::floor((to - from) / step) + 1;
        const qreal first = from + (to - from - (count - 1) * step) / 2;
        for (qreal i = 0; i < count; ++i)
            heights.push_back(first + i * step);
    };
    qreal from = strip.top;
    for (size_t i = 0; i < column.tiles.size(); ++i) {
        const QRectF& box = field.boxes[column.tiles[i]];
        if (i == 0 || !hasArrowBetween(routes, column.tiles[i - 1], column.tiles[i]))
            addBetween(from + (i == 0 ? 0 : padding), box.top() - padding);
        from = box.bottom();
    }
    addBetween(from + padding, strip.bottom);
    return heights;
}

std::optional<qreal> takeNearest(std::vector<qreal>& heights, qreal wanted)
{
    const auto nearest = std::min_element(
        heights.begin(), heights.end(), [&](qreal a, qreal b) { return std::abs(a - wanted) < std::abs(b - wanted); });
    if (nearest == heights.end())
        return {};
    const qreal height = *nearest;
    heights.erase(nearest);
    return height;
}

} // namespace

Lanes lanesFor(const Type& type, const ThreadPlan& plan, const std::vector<ThreadRoute>& routes,
               const ThreadField& field)
{
    Lanes lanes(routes.size());
    for (size_t column = 0; column < plan.columns.size(); ++column) {
        std::vector<qreal> heights = freeHeights(type, plan.columns[column], routes, field, field.strips[column]);
        std::vector<std::pair<qreal, size_t>> wanted;
        for (size_t i = 0; i < routes.size(); ++i) {
            if (!routes[i].passes(column))
                continue;
            const qreal from = middleOf(field, routes[i].from);
            const qreal to = middleOf(field, routes[i].to);
            const qreal way = (static_cast<qreal>(column) - static_cast<qreal>(routes[i].fromColumn)) /
                              (static_cast<qreal>(routes[i].toColumn) - static_cast<qreal>(routes[i].fromColumn));
            wanted.emplace_back(from + way * (to - from), i);
        }
        std::sort(wanted.begin(), wanted.end());
        std::vector<qreal> taken;
        for (const auto& [height, route] : wanted)
            if (const auto lane = takeNearest(heights, height))
                taken.push_back(*lane);
        std::sort(taken.begin(), taken.end());
        for (size_t i = 0; i < taken.size(); ++i)
            lanes[wanted[i].second][column] = taken[i];
    }
    return lanes;
}

std::map<PortEnd, qreal> portsFor(const Type& type, const ThreadPlan& plan, const std::vector<ThreadRoute>& routes,
                                  const ThreadField& field, const Lanes& lanes)
{
    std::map<PortSide, std::vector<std::pair<qreal, PortEnd>>> sides;
    for (size_t i = 0; i < routes.size(); ++i) {
        const ThreadRoute& route = routes[i];
        if (isToNextPlate(plan, route))
            continue;
        const bool goesRight = !route.isWithinColumn() && route.direction() > 0;
        const auto heightBeside = [&](size_t column, const std::vector<size_t>& others) {
            const auto lane = lanes[i].find(column);
            return lane != lanes[i].end() ? lane->second : middleOf(field, others);
        };
        for (const size_t tile : route.from)
            sides[{tile, goesRight}].push_back(
                {heightBeside(goesRight ? route.fromColumn + 1 : route.fromColumn - 1, route.to), {i, tile, false}});
        const bool comesFromRight = !route.isWithinColumn() && !goesRight;
        for (const size_t tile : route.to)
            sides[{tile, comesFromRight}].push_back(
                {heightBeside(comesFromRight ? route.toColumn + 1 : route.toColumn - 1, route.from), {i, tile, true}});
    }
    std::map<PortEnd, qreal> ports;
    for (auto& [side, ends] : sides) {
        std::sort(ends.begin(), ends.end());
        const QRectF& box = field.boxes[side.tile];
        const qreal room = std::max<qreal>(box.height() - type.length(28), 0);
        const auto count = static_cast<qreal>(ends.size());
        const qreal most = std::floor(room / type.length(leastPortStep)) + 1;
        const qreal places = std::min(count, most); // where they are too many, some share a place
        const qreal step = places > 1 ? std::min(type.length(portStep), room / (places - 1)) : 0;
        for (size_t i = 0; i < ends.size(); ++i) {
            const qreal place = std::floor(static_cast<qreal>(i) * places / count);
            ports[ends[i].second] = box.center().y() + (place - (places - 1) / 2) * step;
        }
    }
    return ports;
}

} // namespace styrmodell
