/// What stands in each member of a slot whose `inside` kinds are drawn within it.
#pragma once

#include "views/scene/overview/block.h"

#include <map>

namespace styrmodell
{

/// In order; what belongs to none of the members is by kind.
struct MembersWithin {
    std::map<ElementId, std::vector<const Element*>> of{};
    std::map<KindId, std::vector<const Element*>> others{};

    const std::vector<const Element*>& in(const Element& member) const;
};

/// By containment, else by the relations that lead towards the vision.
MembersWithin membersWithin(const OverviewStyle& style, const Slot& slot);

} // namespace styrmodell
