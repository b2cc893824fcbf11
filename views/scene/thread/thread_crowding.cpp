#include "views/scene/thread/thread_crowding.h"

#include "views/scene/thread/thread_routes.h"

#include <algorithm>
#include <map>

namespace styrmodell
{

namespace
{

constexpr size_t strandsAtMost = 10; ///< lit, between two columns

/// Lines side by side right after a column; one that joins others counts as often as it leaves and reaches plates.
size_t strandsAfter(const ThreadPlan& plan, const ThreadRoute& route, size_t column)
{
    const size_t left = std::min(route.fromColumn, route.toColumn);
    const size_t right = std::max(route.fromColumn, route.toColumn);
    if (left == right)
        return left == column + 1 && !isToNextPlate(plan, route) ? 1 : 0; // around plates, at their left
    if (column < left || column >= right)
        return 0;
    const bool leaves = column == (route.direction() > 0 ? left : right - 1);
    const bool arrives = column == (route.direction() > 0 ? right - 1 : left);
    const size_t strands = (leaves ? route.from.size() : 0) + (arrives ? route.to.size() : 0);
    return leaves && arrives ? strands - 1 : std::max<size_t>(strands, 1);
}

/// The column after which most lit lines run side by side, if they are too many.
std::optional<size_t> mostCrowded(const ThreadPlan& plan)
{
    const std::vector<ThreadRoute> routes = routesOf(plan);
    size_t most = strandsAtMost;
    std::optional<size_t> crowded;
    for (size_t column = 0; column + 1 < plan.columns.size(); ++column) {
        size_t strands = 0;
        for (const ThreadRoute& route : routes)
            strands += route.isLit ? strandsAfter(plan, route, column) : 0;
        if (strands > most) {
            most = strands;
            crowded = column;
        }
    }
    return crowded;
}

bool runsAfter(const ThreadPlan& plan, const ThreadLink& link, size_t column)
{
    const size_t from = plan.tiles[link.from].column;
    const size_t to = plan.tiles[link.to].column;
    return from == to ? from == column + 1 : std::min(from, to) <= column && std::max(from, to) > column;
}

} // namespace

std::optional<KindId> kindToGather(const ThreadPlan& plan)
{
    const std::optional<size_t> column = mostCrowded(plan);
    if (!column)
        return {};
    const auto kindOf = [&](size_t tile) { return plan.tiles[tile].elements.front()->kind; };
    std::map<KindId, size_t> plates;
    for (size_t i = 1; i < plan.tiles.size(); ++i)
        if (plan.tiles[i].light != ThreadLight::Cold)
            ++plates[kindOf(i)];
    std::map<KindId, size_t> ends;
    for (const ThreadLink& link : plan.links)
        if (link.isLit && runsAfter(plan, link, *column))
            for (const size_t tile : {link.from, link.to})
                if (tile != 0 && plates[kindOf(tile)] > 1)
                    ++ends[kindOf(tile)];
    const auto most =
        std::max_element(ends.begin(), ends.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == ends.end() ? std::nullopt : std::optional(most->first);
}

} // namespace styrmodell
