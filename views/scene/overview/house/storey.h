/// The storeys of a house, each laid out at the origin: gable, beams, pillars, ground.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// One slot of a house. In its block, `boxes` are where arrows begin and end: the plates without the heading above.
struct Storey {
    Block block{};
    QRectF heading{}; ///< of the words above the plates; arrows pass beside them
    bool fits = true;
};

/// Each is at least `height` high; 0: as high as it needs.
/// The gable: the first slot in a triangle as wide as the house, with the frame's attitudes as chips. It does not fit
/// where it must be higher than `most`.
Storey gableStorey(const OverviewStyle& style, const Slot& slot, qreal width, qreal height, qreal most);

/// A row of equal plates under the slot's heading.
Storey beamStorey(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);

/// Columns: a coloured head with cards beneath, one for each member or for each slot within.
Storey pillarStorey(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);

/// The sand plate that all stands on.
Storey groundStorey(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);

/// The slot with the kinds of all slots within it as its own.
Slot gathered(const Slot& slot);

} // namespace styrmodell
