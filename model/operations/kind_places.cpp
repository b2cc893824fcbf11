#include "model/operations/kind_places.h"

#include "model/queries/order.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr double step = 10;

/// A rank between two, a whole one if there is one; nothing: no number fits.
std::optional<double> between(double above, double beneath)
{
    const double middle = (above + beneath) / 2;
    for (const double rank : {std::floor(middle), middle})
        if (above < rank && rank < beneath)
            return rank;
    return {};
}

/// For a level of its own before `level`; the last level is the one outside the ranks.
std::optional<double> ownRank(const std::vector<KindLevel>& levels, size_t level)
{
    const std::optional<double> above = level > 0 ? levels[level - 1].rank : std::nullopt;
    const std::optional<double> beneath = levels[level].rank;
    if (above && beneath)
        return between(*above, *beneath);
    return above ? *above + step : beneath ? *beneath - step : step;
}

template <class Change> void changeKindOf(Draft& draft, const KindId& id, Change change)
{
    Kind kind = *draft.find(id);
    change(kind);
    draft.put(std::move(kind));
}

/// Numbers the ranks anew, so that there is room between all.
void spread(Draft& draft, std::vector<KindLevel>& levels)
{
    double rank = 0;
    for (KindLevel& level : levels) {
        if (!level.rank)
            continue;
        level.rank = rank += step;
        for (const KindId& id : level.kinds)
            changeKindOf(draft, id, [&](Kind& kind) { kind.rank = level.rank; });
    }
}

} // namespace

std::vector<KindLevel> kindLevels(const Model& model, const KindId& except)
{
    std::vector<KindLevel> levels;
    for (const Kind* kind : kindsInOrder(model)) {
        if (kind->id == except)
            continue;
        if (levels.empty() || levels.back().rank != kind->rank)
            levels.push_back({kind->rank, {}});
        levels.back().kinds.push_back(kind->id);
    }
    if (levels.empty() || levels.back().rank)
        levels.push_back({});
    return levels;
}

std::vector<KindPlace> kindPlaces(const std::vector<KindLevel>& levels)
{
    std::vector<KindPlace> places;
    for (size_t level = 0; level < levels.size(); ++level) {
        places.push_back({level, 0, true});
        for (size_t at = 0; at <= levels[level].kinds.size(); ++at)
            places.push_back({level, at, false});
    }
    return places;
}

KindPlace placeOf(const Model& model, const Kind& kind)
{
    const std::vector<KindLevel> levels = kindLevels(model, kind.id);
    const auto level = std::find_if(levels.begin(), levels.end(), [&](const KindLevel& one) {
        return !one.rank || (kind.rank && *one.rank >= *kind.rank);
    });
    const auto number = static_cast<size_t>(level - levels.begin());
    if (level->rank != kind.rank)
        return {number, 0, true};
    size_t at = 0;
    for (const Kind* other : kindsInOrder(model)) {
        if (other->id == kind.id)
            break;
        at += other->rank == kind.rank ? 1 : 0;
    }
    return {number, at, false};
}

void putKindAt(Draft& draft, Kind kind, const KindPlace& place)
{
    std::vector<KindLevel> levels = kindLevels(draft.model(), kind.id);
    if (place.isOwn) {
        if (!ownRank(levels, place.level))
            spread(draft, levels);
        kind.rank = ownRank(levels, place.level);
        kind.order.reset();
        draft.put(std::move(kind));
        return;
    }
    KindLevel& level = levels[place.level];
    kind.rank = level.rank;
    level.kinds.insert(level.kinds.begin() + static_cast<std::ptrdiff_t>(place.at), kind.id);
    draft.put(std::move(kind));
    double order = 0;
    for (const KindId& id : level.kinds) {
        ++order;
        changeKindOf(draft, id, [&](Kind& one) { one.order = order; });
    }
}

} // namespace styrmodell
