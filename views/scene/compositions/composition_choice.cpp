#include "views/scene/compositions/composition_choice.h"

#include "views/scene/compositions/default_chain.h"
#include "views/scene/compositions/default_columns.h"
#include "views/scene/compositions/default_cycle.h"
#include "views/scene/compositions/default_house.h"
#include "views/scene/compositions/default_matrix.h"
#include "views/scene/compositions/default_pyramid.h"
#include "views/scene/compositions/default_rings.h"
#include "views/scene/compositions/default_stack.h"
#include "views/scene/compositions/slots.h"

#include <algorithm>
#include <utility>

namespace styrmodell
{
namespace
{

void keep(const Selection& selection, QList<KindId>& kinds)
{
    kinds.removeIf([&](const KindId& kind) { return !selection.lets(kind); });
}

bool showsNothing(const Slot& slot)
{
    return slot.kinds.isEmpty() && slot.inside.isEmpty() && slot.slots.isEmpty();
}

/// What lay within something that is left out, or was drawn together with it.
void standByItself(Slot& slot)
{
    if (slot.kinds.isEmpty() && !slot.inside.isEmpty()) {
        slot.kinds = std::exchange(slot.inside, {});
        slot.shape = SlotShape::Group;
    }
    const bool hasNest = std::any_of(slot.slots.begin(), slot.slots.end(),
                                     [](const Slot& inner) { return inner.shape == SlotShape::Nest; });
    if (slot.shape == SlotShape::Anatomy && (!hasNest || slot.slots.size() < 2))
        slot.shape = SlotShape::Columns;
}

/// Slots keep the keys that arrows know them by.
void keep(const Selection& selection, QList<Slot>& slots)
{
    for (Slot& slot : slots) {
        slot.id = slot.key();
        keep(selection, slot.kinds);
        keep(selection, slot.inside);
        keep(selection, slot.slots);
        standByItself(slot);
    }
    slots.removeIf(showsNothing);
}

bool lets(const Selection& selection, const QList<KindId>& kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](const KindId& kind) { return selection.lets(kind); });
}

} // namespace

Composition defaultComposition(const Model& model, Form form)
{
    switch (form) {
    case Form::Chain:
        return defaultChain(model);
    case Form::Columns:
        return defaultColumns(model);
    case Form::House:
        return defaultHouse(model);
    case Form::Rings:
        return defaultRings(model);
    case Form::Cycle:
        return defaultCycle(model);
    case Form::Matrix:
        return defaultMatrix(model);
    case Form::Pyramid:
        return defaultPyramid(model);
    case Form::Stack:
        break;
    }
    return defaultStack(model);
}

Composition compositionFor(const Model& model, const PictureRequest& request)
{
    if (request.composition)
        if (const Composition* chosen = model.find(*request.composition))
            return *chosen;
    for (const Composition* composition : model.table<Composition>().sorted())
        if (composition->form == request.form)
            return *composition;
    return defaultComposition(model, request.form);
}

Composition selected(const Selection& selection, Composition composition)
{
    if (selection.filter().kinds.isEmpty())
        return composition;
    if (composition.frame) {
        keep(selection, composition.frame->kinds);
        keep(selection, composition.frame->chips);
        if (composition.frame->kinds.isEmpty() && composition.frame->chips.isEmpty())
            composition.frame.reset();
    }
    keep(selection, composition.slots);
    if (composition.slots.isEmpty())
        composition.slots.push_back(Slot{.kinds = selection.filter().kinds});
    composition.arrows.removeIf([&](const SlotArrow& arrow) {
        return !findSlot(composition.slots, arrow.from) || !findSlot(composition.slots, arrow.to);
    });
    // A matrix without one of its sides says nothing: it stays, with what the selection leaves in it.
    if (lets(selection, composition.rows) && lets(selection, composition.columns) &&
        lets(selection, composition.cell)) {
        keep(selection, composition.rows);
        keep(selection, composition.columns);
        keep(selection, composition.cell);
    }
    return composition;
}

} // namespace styrmodell
