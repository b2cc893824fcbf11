/// How grids of names share the width beside each other.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

struct GridWidths {
    std::vector<qreal> each{};
    TextStyle letters{}; ///< of all names
};

/// All names go one step down together where some would not stand whole; where that is not enough, the grids with fewer
/// names keep to short ones, and where not even the most stand whole, each has its part. `room`: for all grids, without
/// the gaps between them.
GridWidths gridWidths(const OverviewStyle& style, const std::vector<const Slot*>& grids, qreal room);

/// How much of `most` the grids take beside other things: as little as lets all names stand whole, else the names of
/// the grid with most; what they wish where there is no room for these either.
qreal gridsRoom(const OverviewStyle& style, const std::vector<const Slot*>& grids, qreal most);

} // namespace styrmodell
