#include "views/scene/compositions/default_cycle.h"

#include "views/scene/compositions/from_ranks.h"
#include "views/scene/compositions/storeys.h"

namespace styrmodell
{

Composition defaultCycle(const Model& model)
{
    Composition composition;
    composition.id = {QStringLiteral("default-cycle")};
    composition.form = Form::Cycle;
    composition.frame = chosenFrame(model);
    composition.slots = storeysOf(model);
    addArrows(model, composition);
    return composition;
}

} // namespace styrmodell
