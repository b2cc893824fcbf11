#include "views/scene/overview/rings/ring.h"

#include "views/scene/furniture.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr size_t mostSectors = 12;

void collect(const Slot& slot, Ring& ring)
{
    if (slot.slots.isEmpty() || !slot.kinds.isEmpty())
        (slot.shape == SlotShape::Nest && &slot != ring.slot ? ring.within : ring.shown).push_back(&slot);
    for (const Slot& inner : slot.slots)
        collect(inner, ring);
}

const Kind* firstKind(const OverviewStyle& style, const QList<KindId>& kinds)
{
    return kinds.isEmpty() ? nullptr : style.words.model().find(kinds.first());
}

} // namespace

std::vector<Ring> ringsIn(const Composition& composition)
{
    std::vector<Ring> rings;
    for (const Slot& slot : composition.slots) {
        if (slot.shape == SlotShape::Chain)
            continue;
        Ring ring{&slot, {}, {}};
        collect(slot, ring);
        if (ring.shown.empty())
            ring.shown.swap(ring.within);
        if (!ring.shown.empty())
            rings.push_back(std::move(ring));
    }
    return rings;
}

std::vector<const Slot*> chainsOf(const Composition& composition)
{
    std::vector<const Slot*> chains;
    for (const Slot& slot : composition.slots)
        if (slot.shape == SlotShape::Chain && !slot.slots.isEmpty())
            chains.push_back(&slot);
    return chains;
}

bool mayShowMembers(const OverviewStyle& style, const Slot& slot)
{
    const std::vector<const Element*> members = membersOf(style, slot);
    if (members.size() == 1)
        return true;
    return !members.empty() && members.size() <= mostSectors && !slot.groupBy &&
           std::none_of(slot.kinds.begin(), slot.kinds.end(), [&](const KindId& id) {
               const Kind* kind = style.words.model().find(id);
               return kind && kind->flags.has(KindFlag::IsBody);
           });
}

QString headingOf(const OverviewStyle& style, const Ring& ring)
{
    if (ring.shown.size() == 1 || !ring.slot->title.isEmpty())
        return headingOf(style, ring.slot->title.isEmpty() ? *ring.shown.front() : *ring.slot);
    QStringList names;
    for (const Slot* slot : ring.shown) {
        const QString name = headingOf(style, *slot);
        names += names.isEmpty() ? name : style.words.inSentence(name);
    }
    return style.words.joined(names);
}

Label slotLabel(const OverviewStyle& style, const Slot& slot, const QString& role, const QString& place)
{
    const size_t count = membersOf(style, slot).size();
    Label label;
    if (count == 0) {
        label = emptyLabel(style, slot, false);
        label.paints = {ColourToken::Panel, ColourToken::Soft, ColourToken::Edge, ColourToken::Panel, false};
    } else {
        const Kind* kind = firstKind(style, slot.kinds);
        if (kind && slot.kinds.size() == 1)
            label = style.words.kindLabel(*kind, {}, role, place);
        label.title = headingOf(style, slot);
        label.count = QString::number(count);
        label.description = descriptionOf(style, slot);
        label.paints = style.words.paints(kind);
        label.target = focusOf(slot);
        label.name = QStringLiteral("%1, %2").arg(label.title, label.count);
    }
    label.key = {QStringLiteral("slot:") + slot.key(), role, place};
    return label;
}

Label frameLabel(const OverviewStyle& style, const QString& role, const QString& place)
{
    Label label;
    if (!style.composition.frame)
        return label;
    const Frame& frame = *style.composition.frame;
    const QList<KindId> kinds = frame.kinds + frame.chips;
    const Kind* kind = firstKind(style, kinds);
    const Element* element = attitudeOf(style.words, style.composition);
    if (element)
        label = style.words.label(*element, role, place, false);
    else if (kind)
        label.target = KindFocus{kind->id, {}};
    if (!element)
        label.key = {QStringLiteral("slot:frame"), role, place};
    if (!frame.title.isEmpty())
        label.title = frame.title.in(style.words.language());
    else if (!element && kind)
        label.title = style.words.kind(*kind);
    label.name = label.title;
    if (label.description.isEmpty() && kind)
        label.description = kind->explanation.in(style.words.language());
    if (label.description.isEmpty())
        label.description = label.name + u'.';
    return label;
}

} // namespace styrmodell
