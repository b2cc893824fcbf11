/// Which nodes of one page are the same thing on the next.
#pragma once

#include "views/diagram/page_index.h"

#include <utility>
#include <vector>

namespace styrmodell
{

/// A node before and after.
using MovingPair = std::pair<const Node*, const Node*>;

/// Nodes with something to draw that both pages have, in the paint order of `after`: the same key, else the same
/// thing in the same role, else `chosen` (a key of either page) with the largest box of the same thing on the other.
std::vector<MovingPair> movingPairs(const PageIndex& before, const PageIndex& after, const NodeKey& chosen);

} // namespace styrmodell
