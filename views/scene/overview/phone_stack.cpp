#include "views/scene/overview/phone_stack.h"

#include "views/scene/overview/forms/stack.h"
#include "views/scene/overview/gap_arrows.h"
#include "views/scene/overview/slot_arrows.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

bool isNest(const Slot& slot)
{
    return slot.shape == SlotShape::Nest;
}

/// The same slot in a shape that a phone has blocks for.
Slot asRows(const OverviewStyle& style, Slot slot)
{
    if (std::any_of(slot.slots.begin(), slot.slots.end(), isNest)) {
        slot.shape = SlotShape::Anatomy;
        return slot;
    }
    if (!slot.slots.isEmpty()) {
        slot.shape = SlotShape::Rows;
        for (Slot& inner : slot.slots)
            inner = asRows(style, inner);
        return slot;
    }
    const bool isOne = slot.inside.isEmpty() && !slot.groupBy && membersOf(style, slot).size() == 1;
    slot.shape = isOne ? SlotShape::Band : SlotShape::Group;
    return slot;
}

std::optional<Slot> attitudesOf(const Composition& composition)
{
    if (!composition.frame)
        return std::nullopt;
    Slot slot;
    slot.id = QStringLiteral("frame");
    slot.kinds = composition.frame->kinds + composition.frame->chips;
    slot.title = composition.frame->title;
    slot.shape = SlotShape::Group;
    return slot.kinds.isEmpty() ? std::nullopt : std::optional(slot);
}

/// Those within a block, and one between two blocks, which says what the others do.
std::vector<DrawnArrow> phoneArrows(const OverviewStyle& style, const QList<Slot>& slots)
{
    std::vector<DrawnArrow> arrows;
    for (const DrawnArrow& arrow : style.arrows)
        for (const Slot& slot : slots)
            if (findSlot({slot}, arrow.from) && findSlot({slot}, arrow.to))
                arrows.push_back(arrow);
    for (std::vector<DrawnArrow>& gap : gapArrows(style, slots)) {
        for (size_t i = 1; i < gap.size(); ++i)
            gap.front().words.description += u' ' + gap[i].words.description;
        if (!gap.empty()) {
            gap.front().words.label = labelWithAll(style, gap.front());
            arrows.push_back(std::move(gap.front()));
        }
    }
    return arrows;
}

} // namespace

FormBody phoneStackOf(const OverviewStyle& style, qreal width)
{
    Composition phone = style.composition;
    phone.slots.clear();
    for (const Slot& slot : style.composition.slots)
        phone.slots.append(asRows(style, slot));
    if (const auto attitudes = attitudesOf(style.composition); attitudes && !isFramed(formOf(style.composition)))
        phone.slots.append(*attitudes);
    const OverviewStyle own{style.words,
                            style.type,
                            phone,
                            phoneArrows(style, phone.slots),
                            style.detail,
                            style.isNarrow,
                            style.isPortrait,
                            style.showsHints,
                            style.said,
                            style.byHand};
    return stackOf(own, width, 0);
}

} // namespace styrmodell
