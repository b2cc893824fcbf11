#include "views/panels/outline_drop.h"

namespace styrmodell
{

namespace
{

/// The first sibling-to-be at or after `row`.
std::optional<ElementId> siblingFrom(const Model& model, const Element& dragged, const OutlineRow& onto, int row)
{
    for (auto at = static_cast<size_t>(row); at < onto.children.size(); ++at)
        if (const auto& id = onto.children[at]->element; id && *id != dragged.id)
            if (const Element* element = model.find(*id); element && element->kind == dragged.kind)
                return id;
    return {};
}

} // namespace

std::optional<DropPlace> dropPlace(const Model& model, const Element& dragged, const OutlineRow& onto, int row)
{
    const Element* container = onto.element ? model.find(*onto.element) : nullptr;
    if (onto.element && (!container || !mayLieIn(model, dragged, *container)))
        return {};
    if (!onto.element && onto.kind != dragged.kind)
        return {};
    DropPlace place;
    if (container)
        place.parent = container->id;
    else if (row >= 0) // within the list of its kind it stays in what it lies in
        place.parent = dragged.parent;
    if (row >= 0)
        place.before = siblingFrom(model, dragged, onto, row);
    return place;
}

} // namespace styrmodell
