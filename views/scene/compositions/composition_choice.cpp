#include "views/scene/compositions/composition_choice.h"

#include "views/scene/compositions/default_chain.h"
#include "views/scene/compositions/default_columns.h"
#include "views/scene/compositions/default_cycle.h"
#include "views/scene/compositions/default_house.h"
#include "views/scene/compositions/default_matrix.h"
#include "views/scene/compositions/default_pyramid.h"
#include "views/scene/compositions/default_rings.h"
#include "views/scene/compositions/default_stack.h"

namespace styrmodell
{

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

const Slot* slotNamed(const QList<Slot>& slots, const QString& key)
{
    for (const Slot& slot : slots) {
        if (slot.key() == key)
            return &slot;
        if (const Slot* found = slotNamed(slot.slots, key))
            return found;
    }
    return nullptr;
}

} // namespace styrmodell
