#include "model/queries/shown_by.h"

namespace styrmodell
{
namespace
{

template <class R> const ElementId* elementOf(const Model&, const R&)
{
    return nullptr;
}
template <class R>
    requires requires(const R& record)
    {
        requires std::is_same_v<decltype(record.element), ElementId>;
    }
const ElementId* elementOf(const Model&, const R& record)
{
    return &record.element;
}
const ElementId* elementOf(const Model&, const Element& element)
{
    return &element.id;
}
const ElementId* elementOf(const Model&, const Relation& relation)
{
    const auto* from = std::get_if<ElementId>(&relation.from);
    return from ? from : std::get_if<ElementId>(&relation.to);
}
const ElementId* elementOf(const Model&, const Decision& decision)
{
    if (!decision.elements.isEmpty())
        return &decision.elements.constFirst();
    return decision.body ? &*decision.body : nullptr;
}
const ElementId* elementOf(const Model& model, const Indicator& indicator)
{
    const RecordKey key = RecordKey::of(indicator.id);
    if (const auto uses = model.referrersOf<IndicatorUse>(key); !uses.empty())
        return &uses.front()->element;
    const auto targets = model.referrersOf<Target>(key);
    return targets.empty() ? nullptr : &targets.front()->element;
}

} // namespace

const Element* shownBy(const Model& model, const RecordKey& record)
{
    const Element* shown = nullptr;
    withTypedId(record, [&](const auto& id) {
        const auto* found = model.find(id);
        const ElementId* element = found ? elementOf(model, *found) : nullptr;
        shown = element ? model.find(*element) : nullptr;
    });
    return shown;
}

} // namespace styrmodell
