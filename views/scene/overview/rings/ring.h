/// Which slots a picture of rings shows where.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// A top-level slot as a ring.
struct Ring {
    const Slot* slot = nullptr;
    std::vector<const Slot*> shown{};  ///< side by side in the ring
    std::vector<const Slot*> within{}; ///< what lies in these: counted beside the rings
};

/// From the middle outward; chains are no rings. They point into `composition`.
std::vector<Ring> ringsIn(const Composition& composition);

/// What it all leads to.
std::vector<const Slot*> chainsOf(const Composition& composition);

/// Whether the slot's members may be sectors: not many, not in groups, no
/// bodies.
bool mayShowMembers(const OverviewStyle& style, const Slot& slot);

/// The heading of a ring: of its slot, else of all that is side by side in it.
QString headingOf(const OverviewStyle& style, const Ring& ring);

/// All of a slot, or what is missing of it, as one thing. `role`, `place`: of
/// its key.
Label slotLabel(const OverviewStyle& style, const Slot& slot, const QString& role, const QString& place);

/// What surrounds the rings, by its name; without a name: there is none.
Label frameLabel(const OverviewStyle& style, const QString& role, const QString& place);

} // namespace styrmodell
