#include "views/scene/compositions/from_ranks.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{

std::vector<const Kind*> rankedKinds(const Model& model)
{
    std::vector<const Kind*> ranked;
    for (const Kind* kind : kindsInOrder(model))
        if (kind->rank && !kind->flags.has(KindFlag::IsAttitude))
            ranked.push_back(kind);
    return ranked;
}

std::optional<Frame> frameOf(const Model& model)
{
    for (const Composition* own : model.table<Composition>().sorted())
        if (own->frame)
            return own->frame;
    Frame frame;
    for (const Kind* kind : kindsInOrder(model)) {
        if (!kind->flags.has(KindFlag::IsAttitude))
            continue;
        (kind->parents.isEmpty() ? frame.kinds : frame.chips).append(kind->id);
        if (frame.kinds.isEmpty() && frame.title.isEmpty())
            frame.title = kind->plural.isEmpty() ? kind->name : kind->plural;
    }
    if (!frame.kinds.isEmpty())
        frame.title = {};
    return frame.kinds.isEmpty() && frame.chips.isEmpty() ? std::nullopt : std::optional(frame);
}

bool liesInBody(const Model& model, const Kind& kind)
{
    return std::any_of(kind.parents.begin(), kind.parents.end(), [&](const KindId& parent) {
        const Kind* found = model.find(parent);
        return found && found->flags.has(KindFlag::IsBody);
    });
}

Slot slotOf(const Kind& kind, SlotShape shape)
{
    Slot slot;
    slot.kinds = {kind.id};
    slot.shape = shape;
    if (!kind.subtypes.isEmpty() && shape == SlotShape::Group)
        slot.groupBy = GroupBy::Subtype;
    return slot;
}

bool isDrawnWithin(const Composition& composition, const KindId& kind)
{
    const auto has = [&](const auto& self, const QList<Slot>& slots) -> bool {
        return std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) {
            return slot.kinds.contains(kind) || slot.inside.contains(kind) || self(self, slot.slots);
        });
    };
    return has(has, composition.slots);
}

void addArrows(const Model& model, Composition& composition)
{
    QList<Slot> leaves;
    const auto collect = [&](const auto& self, const QList<Slot>& slots) -> void {
        for (const Slot& slot : slots) {
            if (slot.slots.isEmpty())
                leaves.append(slot);
            self(self, slot.slots);
        }
    };
    collect(collect, composition.slots);
    for (const RelationType* type : model.table<RelationType>().sorted()) {
        if (!type->nearerVision)
            continue;
        for (qsizetype i = 0; i + 1 < leaves.size(); ++i) // neighbours only: few arrows
            for (const auto& [from, to] : {std::pair(leaves[i], leaves[i + 1]), std::pair(leaves[i + 1], leaves[i])})
                composition.arrows.append({type->id, from.key(), to.key(), {}});
    }
}

} // namespace styrmodell
