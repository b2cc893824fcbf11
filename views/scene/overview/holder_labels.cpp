#include "views/scene/overview/holder_labels.h"

#include "model/queries/order.h"

#include <map>

namespace styrmodell
{
namespace
{

const Element* holderOf(const Model& model, const Element& member, GroupBy by)
{
    if (by == GroupBy::Body)
        return bodyOf(model, member);
    return member.parent ? model.find(*member.parent) : nullptr;
}

} // namespace

std::vector<Label> holderLabels(const OverviewStyle& style, const Slot& slot)
{
    const Model& model = style.words.model();
    std::map<const Element*, int> counts;
    std::vector<const Element*> holders;
    std::vector<const Element*> others;
    for (const Element* member : membersOf(style, slot)) {
        const Element* holder = holderOf(model, *member, slot.groupBy.value_or(GroupBy::Parent));
        if (!holder || holder == member)
            others.push_back(member);
        else if (++counts[holder] == 1)
            holders.push_back(holder);
    }
    sortElements(model, holders);
    std::vector<Label> labels;
    const auto add = [&](const Element& element) -> Label& {
        labels.push_back(style.words.label(element, QStringLiteral("plate"), slot.key(), style.detail.isShort));
        return labels.back();
    };
    for (const Element* holder : holders) {
        Label& label = add(*holder);
        label.count = QString::number(counts[holder]);
        label.isEditable = false; // it stands for what is of it
    }
    for (const Element* other : others)
        add(*other);
    return labels;
}

} // namespace styrmodell
