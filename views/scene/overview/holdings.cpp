#include "views/scene/overview/holdings.h"

#include "views/scene/overview/members_within.h"

namespace styrmodell
{

std::vector<Holding> holdingsOf(const OverviewStyle& style, const Slot& slot)
{
    const MembersWithin within = membersWithin(style, slot);
    std::vector<Holding> holdings;
    for (const Element* member : membersOf(style, slot))
        holdings.push_back({member, within.in(*member)});
    Holding rest;
    for (const KindId& kind : slot.inside)
        if (const auto others = within.others.find(kind); others != within.others.end())
            rest.held.insert(rest.held.end(), others->second.begin(), others->second.end());
    if (!rest.held.empty())
        holdings.push_back(std::move(rest));
    return holdings;
}

} // namespace styrmodell
