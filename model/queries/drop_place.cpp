#include "model/queries/drop_place.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// The next of the same kind in the same place.
std::optional<ElementId> nextOf(const Model& model, const Element& element, const Element& leftOut)
{
    std::vector<const Element*> row =
        element.parent ? childrenOf(model, *element.parent) : elementsOfKind(model, element.kind);
    std::erase_if(row, [&](const Element* one) {
        return one->kind != element.kind || one->parent != element.parent || (one == &leftOut && one != &element);
    });
    const auto own = std::find(row.begin(), row.end(), &element);
    if (own == row.end() || own + 1 == row.end())
        return {};
    return (*(own + 1))->id;
}

} // namespace

bool mayLieIn(const Model& model, const Element& element, const Element& container)
{
    const Kind* kind = model.find(element.kind);
    const std::vector<const Element*> way = wayOutward(model, container);
    return kind && kind->parents.contains(container.kind) && std::find(way.begin(), way.end(), &element) == way.end();
}

std::optional<DropPlace> placeWithin(const Model& model, const Element& dragged, const Element& container)
{
    if (dragged.parent == container.id || !mayLieIn(model, dragged, container))
        return {};
    return DropPlace{container.id, {}};
}

std::optional<DropPlace> placeBeside(const Model& model, const Element& dragged, const Element& sibling, bool isAfter)
{
    if (&dragged == &sibling || dragged.kind != sibling.kind)
        return {};
    const Element* container = sibling.parent ? model.find(*sibling.parent) : nullptr;
    if (container && dragged.parent != sibling.parent && !mayLieIn(model, dragged, *container))
        return {};
    DropPlace place{sibling.parent, sibling.id};
    if (isAfter)
        place.before = nextOf(model, sibling, dragged);
    const DropPlace present{dragged.parent, nextOf(model, dragged, dragged)};
    return place == present ? std::nullopt : std::optional(place);
}

} // namespace styrmodell
