#include "views/scene/compositions/default_columns.h"

#include "model/queries/order.h"
#include "views/scene/compositions/default_stack.h"
#include "views/scene/compositions/from_ranks.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Kinds that may be columns: between the vision and what is within the bodies.
std::vector<const Kind*> areaKinds(const Model& model, const std::vector<const Kind*>& ranked)
{
    std::vector<const Kind*> kinds;
    for (const Kind* kind : ranked)
        if (kind != ranked.front() && !kind->flags.has(KindFlag::IsBody) && !kind->flags.has(KindFlag::IsDocument) &&
            !liesInBody(model, *kind))
            kinds.push_back(kind);
    return kinds;
}

KindId kindOf(const Model& model, const End& end)
{
    if (const auto* kind = std::get_if<KindId>(&end))
        return *kind;
    const Element* element = model.find(std::get<ElementId>(end));
    return element ? element->kind : KindId{};
}

/// Whether something of `kind` leads towards something of `area`.
bool leadsTo(const Model& model, const KindId& kind, const KindId& area)
{
    const auto& relations = model.table<Relation>().sorted();
    return std::any_of(relations.begin(), relations.end(), [&](const Relation* relation) {
        const RelationType* type = model.find(relation->type);
        if (!type || !type->nearerVision)
            return false;
        const bool isForward = *type->nearerVision == RelationSide::To;
        return kindOf(model, isForward ? relation->from : relation->to) == kind &&
               kindOf(model, isForward ? relation->to : relation->from) == area;
    });
}

/// The slot whose members are columns: by containment, else by what leads to them; null: there is none.
std::optional<Slot> memberSlot(const Model& model)
{
    const std::vector<const Kind*> ranked = rankedKinds(model);
    const std::vector<const Kind*> areas = areaKinds(model, ranked);
    for (const Kind* area : areas) {
        Slot slot = slotOf(*area, SlotShape::Columns);
        for (const Kind* kind : ranked)
            if (kind->parents.contains(area->id))
                slot.inside.append(kind->id);
        if (!slot.inside.isEmpty())
            return slot;
    }
    for (const Kind* area : areas) { // of several kinds that lead there the last, which are the goals
        if (elementsOfKind(model, area->id).size() < 2)
            continue;
        for (auto kind = ranked.rbegin(); kind != ranked.rend() && *kind != area; ++kind)
            if (!(*kind)->flags.has(KindFlag::IsBody) && leadsTo(model, (*kind)->id, area->id)) {
                Slot slot = slotOf(*area, SlotShape::Columns);
                slot.inside = {(*kind)->id};
                return slot;
            }
    }
    return {};
}

/// Without the kinds, and without slots that hold nothing then.
QList<Slot> without(const QList<Slot>& slots, const QList<KindId>& kinds)
{
    QList<Slot> left;
    for (Slot slot : slots) {
        const bool hadSlots = !slot.slots.isEmpty();
        const auto isDrawn = [&](const KindId& kind) { return kinds.contains(kind); };
        slot.kinds.removeIf(isDrawn);
        slot.inside.removeIf(isDrawn);
        slot.slots = without(slot.slots, kinds);
        if (slot.kinds.isEmpty() && slot.slots.isEmpty() && !slot.inside.isEmpty())
            std::swap(slot.kinds, slot.inside);
        if (hadSlots && slot.slots.size() == 1 && slot.shape == SlotShape::Columns)
            left.append(slot.slots.front());
        else if (!slot.kinds.isEmpty() || !slot.slots.isEmpty())
            left.append(slot);
    }
    return left;
}

bool holds(const Slot& slot, const KindId& kind)
{
    return slot.kinds.contains(kind) ||
           std::any_of(slot.slots.begin(), slot.slots.end(), [&](const Slot& inner) { return holds(inner, kind); });
}

/// Whether an arrow says that what stands in the columns leads on to something beneath them: that is for its own page.
bool isOfWithin(const Model& model, const Slot& members, const SlotArrow& arrow)
{
    const RelationType* type = model.find(arrow.relation);
    const Kind* area = model.find(members.kinds.front());
    const Kind* other = model.find(KindId{arrow.to});
    return arrow.from == members.key() && type && type->nearerVision == RelationSide::To && area && other &&
           other->rank > area->rank;
}

/// Bands where they were, the member columns in their place, then the bodies, then all groups side by side.
QList<Slot> arranged(const QList<Slot>& stack, const Slot& members)
{
    QList<Slot> bands;
    QList<Slot> bodies;
    Slot groups;
    groups.id = QStringLiteral("groups");
    groups.shape = SlotShape::Columns;
    for (const Slot& slot : stack) {
        for (const Slot& left : without({slot}, members.kinds + members.inside)) {
            if (left.shape == SlotShape::Band)
                bands.append(left);
            else if (left.shape == SlotShape::Anatomy)
                bodies.append(left);
            else
                groups.slots += left.slots.isEmpty() ? QList<Slot>{left} : left.slots;
        }
        if (holds(slot, members.kinds.front()))
            bands.append(members);
    }
    QList<Slot> slots = bands + bodies;
    if (groups.slots.size() == 1)
        slots += groups.slots;
    else if (!groups.slots.isEmpty())
        slots.append(groups);
    return slots;
}

} // namespace

Composition defaultColumns(const Model& model)
{
    Composition composition = defaultStack(model);
    composition.id = {QStringLiteral("default-columns")};
    composition.form = Form::Columns;
    const std::optional<Slot> members = memberSlot(model);
    if (!members)
        return composition;
    composition.slots = arranged(composition.slots, *members);
    composition.arrows.clear();
    addArrows(model, composition);
    composition.arrows.removeIf([&](const SlotArrow& arrow) { return isOfWithin(model, *members, arrow); });
    return composition;
}

} // namespace styrmodell
