#include "views/scene/compositions/default_stack.h"

#include "model/queries/order.h"
#include "views/scene/compositions/from_ranks.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

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

} // namespace

Composition defaultStack(const Model& model)
{
    Composition composition;
    composition.id = {QStringLiteral("default-stack")};
    composition.form = Form::Stack;
    composition.frame = frameOf(model);
    const std::vector<const Kind*> ranked = rankedKinds(model);
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
    for (const Kind* kind : ranked) // what lies in bodies that are outside the ranks
        if (!isDrawnWithin(composition, kind->id))
            composition.slots.append(slotOf(*kind, SlotShape::Group));
    addArrows(model, composition);
    return composition;
}

} // namespace styrmodell
