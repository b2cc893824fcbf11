#include "views/scene/overview/holdings.h"

#include "model/queries/order.h"
#include "model/queries/related.h"

#include <QSet>

namespace styrmodell
{
namespace
{

std::vector<const Element*> heldBy(const OverviewStyle& style, const Slot& slot, const Element& member)
{
    const CountedModel& counted = style.words.counted();
    std::vector<const Element*> held;
    for (const Element* element : descendantsOf(counted, member.id))
        if (slot.inside.contains(element->kind))
            held.push_back(element);
    if (held.empty())
        for (const Related& related : relatedTo(counted, member))
            if (related.leadsUp() == false && slot.inside.contains(related.other->kind) &&
                std::find(held.begin(), held.end(), related.other) == held.end())
                held.push_back(related.other);
    sortElements(style.words.model(), held);
    return held;
}

} // namespace

std::vector<Holding> holdingsOf(const OverviewStyle& style, const Slot& slot)
{
    std::vector<Holding> holdings;
    QSet<const Element*> placed;
    for (const Element* member : membersOf(style, slot)) {
        Holding holding{member, heldBy(style, slot, *member)};
        for (const Element* element : holding.held)
            placed.insert(element);
        holdings.push_back(std::move(holding));
    }
    Holding rest;
    for (const KindId& kind : slot.inside)
        for (const Element* element : style.words.counted().elementsOf(kind))
            if (!placed.contains(element))
                rest.held.push_back(element);
    if (!rest.held.empty())
        holdings.push_back(std::move(rest));
    return holdings;
}

} // namespace styrmodell
