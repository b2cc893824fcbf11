/// How the rings share a disc: their radii and what stands in each.
#pragma once

#include "views/scene/overview/rings/ring.h"
#include "views/scene/overview/rings/sector_fit.h"

namespace styrmodell
{

struct PlannedRing {
    const Ring* ring = nullptr;
    std::vector<PlannedSector> sectors{};
};

struct RingsPlan {
    std::vector<PlannedRing> rings{};     ///< from the middle outward
    std::optional<PlannedSector> frame{}; ///< the outermost; without words where its name has no room
};

/// Members are sectors where the words of all of a slot fit into theirs, by
/// short titles if need be; a slot whose members do not is one sector with its
/// count. Letters of a slot have one size.
RingsPlan planRings(const OverviewStyle& style, const std::vector<Ring>& rings, QPointF centre, qreal radius);

} // namespace styrmodell
