/// A cycle: steps in a ring, with arrows from each to the next.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// A ring that fills a size, at the origin.
struct CyclePiece {
    Piece piece{};
    bool fits = true; ///< false: no room for a ring, the steps stand one beneath the other
};

/// The slot's elements as equal plates round its heading, in their order from the top. An arrow leads from one to the
/// next, and from the last to the first, where an arrow of the composition from the slot to itself says so and the two
/// have its relation.
CyclePiece cyclePiece(const OverviewStyle& style, const Slot& slot, QSizeF size);

} // namespace styrmodell
