#include "views/scene/thread/thread_routes.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace styrmodell
{

namespace
{

constexpr size_t linesAtMost = 8; ///< between two columns, before they are bundled

using Pair = std::tuple<size_t, size_t, bool>; ///< columns from and to, lit

ThreadRoute routeFor(const ThreadPlan& plan, const ThreadLink& link)
{
    return {link.type, link.isLit, {link.from}, {link.to}, plan.tiles[link.from].column, plan.tiles[link.to].column};
}

/// Those with the same targets lead to them together.
void addBundled(const std::vector<ThreadRoute>& single, std::vector<ThreadRoute>& routes)
{
    std::map<std::pair<const RelationType*, size_t>, std::vector<size_t>> targetsOf;
    for (const ThreadRoute& route : single)
        targetsOf[{route.type, route.from.front()}].push_back(route.to.front());
    std::vector<ThreadRoute> bundles;
    for (const ThreadRoute& route : single) {
        const std::vector<size_t>& targets = targetsOf[{route.type, route.from.front()}];
        const auto known = std::find_if(bundles.begin(), bundles.end(), [&](const ThreadRoute& bundle) {
            return bundle.type == route.type && bundle.to == targets;
        });
        if (known == bundles.end()) {
            bundles.push_back(route);
            bundles.back().to = targets;
        } else if (std::find(known->from.begin(), known->from.end(), route.from.front()) == known->from.end()) {
            known->from.push_back(route.from.front());
        }
    }
    routes.insert(routes.end(), bundles.begin(), bundles.end());
}

} // namespace

std::vector<ThreadRoute> routesOf(const ThreadPlan& plan)
{
    std::map<Pair, std::vector<ThreadRoute>> between;
    for (const ThreadLink& link : plan.links) {
        const ThreadRoute route = routeFor(plan, link);
        between[{route.fromColumn, route.toColumn, route.isLit}].push_back(route);
    }
    std::vector<ThreadRoute> routes;
    for (const auto& [pair, single] : between) {
        const auto& [from, to, isLit] = pair;
        const bool isPassing = from + 1 < to || to + 1 < from;
        if (from != to && single.size() > (isPassing ? 1 : linesAtMost))
            addBundled(single, routes);
        else
            routes.insert(routes.end(), single.begin(), single.end());
    }
    return routes;
}

bool isToNextPlate(const ThreadPlan& plan, const ThreadRoute& route)
{
    if (!route.isWithinColumn())
        return false;
    const std::vector<size_t>& tiles = plan.columns[route.fromColumn].tiles;
    const auto placeOf = [&](size_t tile) { return std::find(tiles.begin(), tiles.end(), tile) - tiles.begin(); };
    return std::abs(placeOf(route.from.front()) - placeOf(route.to.front())) == 1;
}

size_t passing(const std::vector<ThreadRoute>& routes, size_t column)
{
    return static_cast<size_t>(
        std::count_if(routes.begin(), routes.end(), [&](const ThreadRoute& route) { return route.passes(column); }));
}

} // namespace styrmodell
