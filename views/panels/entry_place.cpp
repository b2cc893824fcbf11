#include "views/panels/entry_place.h"

#include "model/checks/levels.h"
#include "model/operations/placing.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

std::vector<const Element*> rowAt(const Model& model, const KindId& kind, const std::optional<ElementId>& parent)
{
    Element one;
    one.kind = kind;
    one.parent = parent;
    return rowOf(model, one);
}

} // namespace

EntryPlace lastPlace(const Model& model, const KindId& kind, const std::optional<ElementId>& parent)
{
    const std::vector<const Element*> row = rowAt(model, kind, parent);
    return {kind, parent, row.empty() ? std::nullopt : std::optional(row.back()->id)};
}

std::optional<EntryPlace> inward(const Model& model, const EntryPlace& place)
{
    const Element* above = place.after ? model.find(*place.after) : nullptr;
    if (!above)
        return {};
    const std::vector<const Kind*> kinds = kindsWithin(model, above->kind);
    if (kinds.empty())
        return {};
    const bool isSame = std::any_of(kinds.begin(), kinds.end(), [&](const Kind* one) { return one->id == place.kind; });
    return lastPlace(model, isSame ? place.kind : kinds.front()->id, above->id);
}

std::optional<EntryPlace> outward(const Model& model, const EntryPlace& place)
{
    const Element* container = place.parent ? model.find(*place.parent) : nullptr;
    if (!container)
        return {};
    return EntryPlace{container->kind, container->parent, container->id};
}

std::optional<ElementId> siblingAfter(const Model& model, const EntryPlace& place)
{
    const Element* former = place.after ? model.find(*place.after) : nullptr;
    if (!former || former->kind != place.kind || former->parent != place.parent)
        return {};
    const std::vector<const Element*> row = rowOf(model, *former);
    const auto at = std::find(row.begin(), row.end(), former);
    return at == row.end() || at + 1 == row.end() ? std::nullopt : std::optional((*(at + 1))->id);
}

} // namespace styrmodell
