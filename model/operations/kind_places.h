/// The places that a kind can have on the way from vision to goals.
#pragma once

#include "model/change/draft.h"

namespace styrmodell
{

/// Kinds of one rank, in order.
struct KindLevel {
    std::optional<double> rank{}; ///< absent: outside the ranks
    std::vector<KindId> kinds{};
};

/// From the vision outward; the last is always the one outside the ranks, perhaps empty. `except` is left out.
std::vector<KindLevel> kindLevels(const Model& model, const KindId& except = {});

/// Where a kind stands or could stand.
struct KindPlace {
    size_t level = 0;   ///< of kindLevels without the kind itself
    size_t at = 0;      ///< among the kinds of that level
    bool isOwn = false; ///< on a level of its own before `level`
    bool operator==(const KindPlace&) const = default;
};

/// All places for a kind that is not in `levels`, in order: before each level, at each place within it, after the last
/// ranked one, and outside the ranks.
std::vector<KindPlace> kindPlaces(const std::vector<KindLevel>& levels);

/// Where a kind stands, as a place among the levels of the others.
KindPlace placeOf(const Model& model, const Kind& kind);

/// Puts the kind there. Other kinds keep their ranks where a number fits between; their orders change within its level.
void putKindAt(Draft& draft, Kind kind, const KindPlace& place);

} // namespace styrmodell
