#include "views/scene/overview/members_within.h"

#include "model/queries/order.h"
#include "model/queries/related.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// The members that it belongs to.
std::vector<ElementId> ownersOf(const CountedModel& counted, const Element& element,
                                const std::vector<const Element*>& members)
{
    const auto isMember = [&](const Element* one) {
        return std::find(members.begin(), members.end(), one) != members.end();
    };
    for (const Element* outer : wayOutward(counted.model(), element))
        if (outer != &element && isMember(outer))
            return {outer->id};
    std::vector<ElementId> owners;
    for (const Related& related : relatedTo(counted, element))
        if (related.leadsUp().value_or(false) && isMember(related.other) &&
            std::find(owners.begin(), owners.end(), related.other->id) == owners.end())
            owners.push_back(related.other->id);
    return owners;
}

} // namespace

const std::vector<const Element*>& MembersWithin::in(const Element& member) const
{
    static const std::vector<const Element*> nothing;
    const auto found = of.find(member.id);
    return found == of.end() ? nothing : found->second;
}

MembersWithin membersWithin(const OverviewStyle& style, const Slot& slot)
{
    MembersWithin within;
    const std::vector<const Element*> members = membersOf(style, slot);
    for (const KindId& kind : slot.inside)
        for (const Element* element : style.words.counted().elementsOf(kind)) {
            const std::vector<ElementId> owners = ownersOf(style.words.counted(), *element, members);
            for (const ElementId& owner : owners)
                within.of[owner].push_back(element);
            if (owners.empty())
                within.others[kind].push_back(element);
        }
    for (auto& [member, elements] : within.of)
        elements = inHandOrder(style, slot.key() + u'.' + member.text, std::move(elements));
    return within;
}

} // namespace styrmodell
