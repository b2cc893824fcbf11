#include "views/scene/composition_choice.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

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

/// The bodies of the ranks, with what lies in them: the anatomy is drawn once.
Slot anatomyOf(const Model& model, const std::vector<const Kind*>& kinds)
{
    Slot anatomy;
    anatomy.id = QStringLiteral("bodies");
    anatomy.shape = SlotShape::Anatomy;
    for (const Kind* kind : kinds) {
        if (kind->flags.has(KindFlag::IsBody) || !liesInBody(model, *kind))
            continue;
        Slot nest = slotOf(*kind, SlotShape::Nest);
        for (const Kind* inner : kinds)
            if (inner->parents.contains(kind->id) && !inner->flags.has(KindFlag::IsBody))
                nest.inside.append(inner->id);
        anatomy.slots.append(nest);
    }
    for (const Kind* kind : kinds)
        if (kind->flags.has(KindFlag::IsBody))
            anatomy.slots.append(slotOf(*kind, SlotShape::Grid));
    return anatomy;
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

} // namespace

Composition defaultStack(const Model& model)
{
    Composition composition;
    composition.id = {QStringLiteral("default-stack")};
    composition.form = Form::Stack;
    std::vector<const Kind*> ranked;
    Frame frame;
    for (const Kind* kind : kindsInOrder(model)) {
        if (kind->flags.has(KindFlag::IsAttitude))
            (kind->parents.isEmpty() ? frame.kinds : frame.chips).append(kind->id);
        else if (kind->rank)
            ranked.push_back(kind);
    }
    if (!frame.kinds.isEmpty())
        composition.frame = frame;
    bool hasAnatomy = false;
    for (size_t i = 0; i < ranked.size();) {
        std::vector<const Kind*> equal;
        for (const auto rank = ranked[i]->rank; i < ranked.size() && ranked[i]->rank == rank; ++i)
            equal.push_back(ranked[i]);
        const bool isOfBodies =
            std::any_of(equal.begin(), equal.end(), [](const Kind* kind) { return kind->flags.has(KindFlag::IsBody); });
        if (isOfBodies && !std::exchange(hasAnatomy, true))
            composition.slots.append(anatomyOf(model, ranked));
        std::erase_if(equal, [&](const Kind* kind) {
            return isDrawnWithin(composition, kind->id) || (!kind->parents.isEmpty() && liesInBody(model, *kind));
        });
        if (equal.size() == 1) {
            const bool isOne = elementsOfKind(model, equal.front()->id).size() <= 1;
            composition.slots.append(slotOf(*equal.front(), isOne ? SlotShape::Band : SlotShape::Group));
        } else if (!equal.empty()) {
            Slot columns;
            columns.id = QStringLiteral("rank-%1").arg(*equal.front()->rank);
            columns.shape = SlotShape::Columns;
            for (const Kind* kind : equal)
                columns.slots.append(slotOf(*kind, SlotShape::Group));
            composition.slots.append(columns);
        }
    }
    addArrows(model, composition);
    return composition;
}

Composition compositionFor(const Model& model, const PictureRequest& request)
{
    if (request.composition)
        if (const Composition* chosen = model.find(*request.composition))
            return *chosen;
    for (const Composition* composition : model.table<Composition>().sorted())
        if (composition->form == request.form)
            return *composition;
    return defaultStack(model);
}

} // namespace styrmodell
