#include "views/scene/compositions/default_pyramid.h"

#include "views/scene/compositions/storeys.h"

namespace styrmodell
{

Composition defaultPyramid(const Model& model)
{
    Composition composition;
    composition.id = {QStringLiteral("default-pyramid")};
    composition.form = Form::Pyramid;
    composition.frame = chosenFrame(model);
    composition.slots = storeysOf(model);
    addStoreyArrows(model, composition);
    return composition;
}

} // namespace styrmodell
