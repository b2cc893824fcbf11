#include "views/scene/overview/grid_widths.h"

#include "views/scene/overview/name_grid.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{
namespace
{

using Widths = std::vector<qreal>;

qreal sumOf(const Widths& widths)
{
    return std::accumulate(widths.begin(), widths.end(), qreal{0});
}

/// The same proportions in `room`.
Widths shared(Widths widths, qreal room)
{
    const qreal all = std::max(sumOf(widths), qreal{1});
    for (qreal& width : widths)
        width *= room / all;
    return widths;
}

/// The grids' places, those with most names first.
std::vector<size_t> byNames(const OverviewStyle& style, const std::vector<const Slot*>& grids)
{
    std::vector<size_t> order(grids.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return membersOf(style, *grids[a]).size() > membersOf(style, *grids[b]).size();
    });
    return order;
}

} // namespace

GridWidths gridWidths(const OverviewStyle& style, const std::vector<const Slot*>& grids, qreal room)
{
    TextStyle letters = style.type.cardTitle();
    const auto needed = [&](bool isShort) {
        Widths widths;
        for (const Slot* grid : grids)
            widths.push_back(neededWidth(style, *grid, letters, isShort));
        return widths;
    };
    if (Widths whole = needed(false); sumOf(whole) <= room)
        return {shared(std::move(whole), room), letters};
    letters.size = style.type.small().size;
    const Widths whole = needed(false);
    Widths widths = needed(true);
    const std::vector<size_t> order = byNames(style, grids);
    for (const size_t i : order)
        if (sumOf(widths) - widths[i] + whole[i] <= room)
            widths[i] = whole[i];
    const bool isMostWhole = !order.empty() && widths[order.front()] >= whole[order.front()];
    if (!isMostWhole || sumOf(widths) > room)
        for (size_t i = 0; i < grids.size(); ++i)
            widths[i] = wishedWidth(style, *grids[i]);
    return {shared(std::move(widths), room), letters};
}

qreal gridsRoom(const OverviewStyle& style, const std::vector<const Slot*>& grids, qreal most)
{
    TextStyle small = style.type.cardTitle();
    small.size = style.type.small().size;
    const std::vector<size_t> order = byNames(style, grids);
    const auto needed = [&](const TextStyle& letters, bool areAllWhole) {
        qreal sum = 0;
        for (size_t i = 0; i < grids.size(); ++i)
            sum += neededWidth(style, *grids[i], letters, !areAllWhole && i != order.front());
        return sum;
    };
    for (const qreal room : {needed(style.type.cardTitle(), true), needed(small, true), needed(small, false)})
        if (room <= most)
            return room;
    qreal wished = 0;
    for (const Slot* grid : grids)
        wished += wishedWidth(style, *grid);
    return wished;
}

} // namespace styrmodell
