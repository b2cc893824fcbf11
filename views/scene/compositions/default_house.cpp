#include "views/scene/compositions/default_house.h"

#include "views/scene/compositions/from_ranks.h"
#include "views/scene/compositions/storeys.h"

namespace styrmodell
{

Composition defaultHouse(const Model& model)
{
    Composition composition;
    composition.id = {QStringLiteral("default-house")};
    composition.form = Form::House;
    composition.frame = chosenFrame(model);
    composition.slots = storeysOf(model);
    addStoreyArrows(model, composition);
    return composition;
}

} // namespace styrmodell
