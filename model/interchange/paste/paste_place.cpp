#include "model/interchange/paste/paste_place.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

const Kind* firstWithin(const Model& model, const KindId& kind)
{
    const auto kinds = kindsInOrder(model);
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind* one) { return one->parents.contains(kind); });
    return found == kinds.end() ? nullptr : *found;
}

KindId firstMeasured(const Model& model)
{
    const auto kinds = kindsInOrder(model);
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [](const Kind* one) { return one->flags.has(KindFlag::IsMeasured); });
    if (found != kinds.end())
        return (*found)->id;
    return kinds.empty() ? KindId{} : kinds.front()->id;
}

/// The first after `kind` that lies where it lies.
const Kind* nextBeside(const Model& model, const KindId& kind)
{
    const Kind* before = model.find(kind);
    const auto kinds = kindsInOrder(model);
    const auto here = std::find(kinds.begin(), kinds.end(), before);
    const auto found = std::find_if(here, kinds.end(), [&](const Kind* one) {
        return one != before && std::any_of(one->parents.begin(), one->parents.end(),
                                            [&](const KindId& parent) { return before->parents.contains(parent); });
    });
    return found == kinds.end() ? nullptr : *found;
}

} // namespace

KindId kindWithin(const Model& model, const KindId& kind)
{
    if (const Kind* within = firstWithin(model, kind))
        return within->id;
    const Kind* beside = nextBeside(model, kind);
    return beside ? beside->id : kind;
}

PastePlace placeFor(const Model& model, const std::optional<ElementId>& element, const std::optional<KindId>& kind)
{
    if (const Element* on = element ? model.find(*element) : nullptr) {
        if (const Kind* within = firstWithin(model, on->kind))
            return {within->id, on->id};
        return {on->kind, on->parent};
    }
    return {kind ? *kind : firstMeasured(model), {}};
}

} // namespace styrmodell
