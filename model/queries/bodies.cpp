#include "model/queries/bodies.h"

#include "model/queries/order.h"

namespace styrmodell
{

std::vector<const Element*> bodies(const Model& model)
{
    std::vector<const Element*> found;
    model.table<Element>().forEach([&](const Element& element) {
        if (isBody(model, element))
            found.push_back(&element);
    });
    sortElements(model, found);
    return found;
}

} // namespace styrmodell
