/// What stands beside the rings: what it all leads to, and each ring by its
/// name.
#pragma once

#include "views/scene/overview/rings/ring.h"

namespace styrmodell
{

/// Laid out at the origin.
struct RingsKey {
    std::vector<Node> nodes{};
    qreal height = 0;
};

/// `columns`: of the rings' names; with more than one the chain is a row above
/// them. `height`: what it spreads over where it needs less; 0: as high as it
/// needs.
RingsKey ringsKey(const OverviewStyle& style, const std::vector<Ring>& rings, qreal width, int columns, qreal height);

} // namespace styrmodell
