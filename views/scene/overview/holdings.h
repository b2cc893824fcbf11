/// What each member of a slot holds of the kinds that are drawn inside it.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// A member and what belongs in it; the last may be without a member: what belongs to none of them.
struct Holding {
    const Element* member = nullptr;
    std::vector<const Element*> held{};
};

/// For each member, in order, what stands in it of the slot's `inside`, as `membersWithin` says.
std::vector<Holding> holdingsOf(const OverviewStyle& style, const Slot& slot);

} // namespace styrmodell
