#include "views/scene/by_hand/hand_placements.h"

#include <algorithm>

namespace styrmodell
{

HandPlacements::HandPlacements(const Model& model, const PictureId& picture)
{
    for (const Placement* placement : model.referrersOf<Placement>(RecordKey::of(picture)))
        placements_.try_emplace({placement->slot, placement->element}, placement);
}

const Placement* HandPlacements::find(const ElementId& element, const QString& slot) const
{
    auto found = placements_.find({slot, element});
    if (found == placements_.end())
        found = placements_.find({QString(), element});
    return found == placements_.end() ? nullptr : found->second;
}

std::vector<const Element*> HandPlacements::ordered(const QString& slot, std::vector<const Element*> members) const
{
    struct Put {
        double place = 0;
        const Element* element = nullptr;
    };
    std::vector<Put> put;
    std::vector<const Element*> others;
    for (const Element* member : members) {
        const Placement* placement = isEmpty() ? nullptr : find(member->id, slot);
        if (placement && placement->order)
            put.push_back({*placement->order, member});
        else
            others.push_back(member);
    }
    if (put.empty())
        return members;
    std::stable_sort(put.begin(), put.end(), [](const Put& a, const Put& b) { return a.place < b.place; });
    auto nextPut = put.cbegin();
    auto nextOther = others.cbegin();
    for (size_t i = 0; i < members.size(); ++i) {
        const bool isPut =
            nextPut != put.cend() && (nextOther == others.cend() || nextPut->place < static_cast<double>(i) + 2);
        members[i] = isPut ? (nextPut++)->element : *nextOther++;
    }
    return members;
}

} // namespace styrmodell
