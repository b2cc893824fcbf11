#include "views/scene/thread/thread_widths.h"

#include "views/scene/parts/arrow.h"

#include <algorithm>
#include <map>

namespace styrmodell
{

namespace
{

constexpr qreal leastWidth = 148; ///< of a column, design points
constexpr qreal bodySide = 22;    ///< between the body's plate and what stands on it

/// The body's columns are one place.
size_t placeOf(const ThreadPlan& plan, size_t column)
{
    return plan.body && column > plan.body->firstColumn && column <= plan.body->lastColumn ? plan.body->firstColumn
                                                                                           : column;
}

qreal weightOf(const ThreadPlan& plan, size_t column)
{
    if (column == plan.ownColumn())
        return 1.3;
    const bool isEnd = column == 0 || column + 1 == plan.columns.size();
    return isEnd ? 0.84 : 1;
}

qreal gapAfter(const ThreadCanvas& canvas, const ThreadPlan& plan, size_t column)
{
    if (plan.columns[column].isWithinBody && plan.columns[column + 1].isWithinBody)
        return canvas.length(52);
    qreal gap = canvas.length(92);
    for (const ColumnVerb& verb : verbsAfter(plan, column))
        gap = std::max(gap, canvas.type.widthOf(canvas.words.forward(*verb.type), canvas.type.arrowLabel()) * 0.9);
    return gap;
}

} // namespace

std::vector<ColumnVerb> verbsAfter(const ThreadPlan& plan, size_t column)
{
    if (column + 1 >= plan.columns.size())
        return {};
    const bool isWithinBody = plan.columns[column].isWithinBody && plan.columns[column + 1].isWithinBody;
    const auto placeIn = [&](size_t of) { return isWithinBody ? of : placeOf(plan, of); };
    const size_t left = placeIn(column);
    const size_t right = placeIn(column + 1);
    std::map<std::pair<RelationTypeId, bool>, std::pair<const RelationType*, int>> counts;
    for (const ThreadLink& link : plan.links) {
        const size_t from = placeIn(plan.tiles[link.from].column);
        const size_t to = placeIn(plan.tiles[link.to].column);
        if (!link.isLit || std::min(from, to) != left || std::max(from, to) != right)
            continue;
        auto& [type, count] = counts[{link.type->id, to == right}];
        type = link.type;
        ++count;
    }
    std::vector<std::pair<int, ColumnVerb>> verbs;
    verbs.reserve(counts.size());
    for (const auto& [key, counted] : counts)
        verbs.push_back({counted.second, {counted.first, key.second}});
    std::stable_sort(verbs.begin(), verbs.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<ColumnVerb> result;
    for (const auto& [count, verb] : verbs)
        if (result.size() < 2)
            result.push_back(verb);
    return result;
}

std::optional<std::vector<ThreadStrip>> stripsFor(const ThreadCanvas& canvas, const ThreadPlan& plan)
{
    const size_t count = plan.columns.size();
    const qreal side = plan.body ? canvas.length(bodySide) : 0;
    qreal free = canvas.width - 2 * side;
    qreal weights = 0;
    for (size_t i = 0; i < count; ++i) {
        weights += weightOf(plan, i);
        if (i + 1 < count)
            free -= gapAfter(canvas, plan, i);
    }
    // A short thread does not stretch its plates over the page.
    const qreal unit = std::min(free / weights, canvas.length(330));
    if (unit * 0.84 < canvas.length(leastWidth) * 0.84)
        return {};
    std::vector<ThreadStrip> strips;
    const qreal spare = count > 1 ? (free - unit * weights) / static_cast<qreal>(count - 1) : 0;
    qreal x = 0;
    for (size_t i = 0; i < count; ++i) {
        const bool isFirstOfBody = plan.body && i == plan.body->firstColumn;
        const bool isLastOfBody = plan.body && i == plan.body->lastColumn;
        ThreadStrip strip;
        strip.outerLeft = x;
        strip.left = x + (isFirstOfBody ? side : 0);
        strip.right = strip.left + unit * weightOf(plan, i);
        strip.outerRight = strip.right + (isLastOfBody ? side : 0);
        strips.push_back(strip);
        if (i + 1 < count)
            x = strip.outerRight + gapAfter(canvas, plan, i) +
                (plan.columns[i].isWithinBody && plan.columns[i + 1].isWithinBody ? 0 : spare);
    }
    return strips;
}

} // namespace styrmodell
