// What is said of each ring.
#include "views/scene/overview/rings/key_entry.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Of the keys of what stands beside the rings.
QString place()
{
    return QStringLiteral("key");
}

class KeyWords
{
public:
    explicit KeyWords(const OverviewStyle& style) : style_(style), words_(style.words) {}

    KeyEntry frameEntry() const
    {
        KeyEntry entry;
        entry.label = frameLabel(style_, QStringLiteral("entry"), place());
        entry.label.tag.clear();
        entry.label.isEditable = false;
        entry.label.paints = {ColourToken::Sand, ColourToken::Ink, ColourToken::Edge, ColourToken::Sand, false};
        Slot chips;
        chips.id = QStringLiteral("frame");
        chips.kinds = style_.composition.frame->chips;
        const Element* element = entry.label.element ? words_.model().find(*entry.label.element) : nullptr;
        if (element)
            entry.note = noteOf({element->kind});
        if (style_.detail.isSummary) {
            addCounts(entry, chips.kinds, chips.key());
            return entry;
        }
        for (const Element* one : membersOf(style_, chips))
            entry.chips.push_back(words_.label(*one, QStringLiteral("chip"), chips.key(), true));
        entry.chips = limited(style_, chips, std::move(entry.chips));
        for (Label& chip : entry.chips)
            chip.paints = {ColourToken::Panel, ColourToken::Ink, ColourToken::Edge, ColourToken::Panel, false};
        return entry;
    }

    /// One for each slot of a ring, or one for all of it where they are one
    /// thing.
    std::vector<KeyEntry> ringEntries(const Ring& ring) const
    {
        std::vector<KeyEntry> entries;
        if (ring.shown.size() > 1 && ring.slot->shape == SlotShape::Anatomy)
            entries.push_back(wholeEntry(ring));
        else
            for (const Slot* slot : ring.shown)
                entries.push_back(slotEntry(*slot));
        for (const Slot* slot : ring.within)
            addCounts(entries.back(), slot->kinds + slot->inside, slot->key());
        return entries;
    }

private:
    KeyEntry wholeEntry(const Ring& ring) const
    {
        KeyEntry entry;
        entry.label = slotLabel(style_, *ring.shown.front(), QStringLiteral("entry"), place());
        entry.label.key = {QStringLiteral("slot:") + ring.slot->key(), QStringLiteral("entry"), place()};
        entry.label.title = headingOf(style_, ring);
        entry.label.target = focusOf(*ring.slot);
        entry.label.description = descriptionOf(style_, *ring.slot);
        entry.label.vacancy.reset();
        entry.label.isExample = false;
        entry.label.tag.clear();
        entry.label.paints = words_.paints(words_.model().find(ring.shown.front()->kinds.value(0)));
        QStringList counts;
        for (const Slot* slot : ring.shown)
            counts += QString::number(membersOf(style_, *slot).size());
        entry.label.count = counts.join(QStringLiteral(" + "));
        entry.label.name = QStringLiteral("%1, %2").arg(entry.label.title, entry.label.count);
        return entry;
    }

    KeyEntry slotEntry(const Slot& slot) const
    {
        KeyEntry entry;
        const std::vector<const Element*> members = membersOf(style_, slot);
        entry.label = slotLabel(style_, slot, QStringLiteral("entry"), place());
        if (members.size() == 1) {
            entry.label = words_.label(*members.front(), QStringLiteral("entry"), place(), style_.detail.isShort);
            entry.label.title = withKind(*members.front(), entry.label.title);
            entry.label.isEditable = false;
        } else if (members.empty()) {
            entry.label.title = headingOf(style_, slot);
            entry.label.count = QStringLiteral("0");
            entry.label.paints = words_.paints(words_.model().find(slot.kinds.value(0)));
        }
        entry.label.vacancy.reset();
        entry.note = noteOf(slot.kinds);
        if (members.size() != 1 && mayShowMembers(style_, slot)) // each of them says it
            entry.label.tag.clear();
        if (slot.groupBy && members.size() > 1)
            entry.counts = limited(style_, slot, memberLabels(style_, slot));
        addCounts(entry, slot.inside, slot.key());
        return entry;
    }

    /// “Vision Helsingborg 2035”
    QString withKind(const Element& element, const QString& title) const
    {
        const Kind* kind = words_.model().find(element.kind);
        if (!kind || title.contains(words_.kind(*kind), Qt::CaseInsensitive))
            return title;
        return QStringLiteral("%1 %2").arg(words_.kind(*kind), title);
    }

    void addCounts(KeyEntry& entry, const QList<KindId>& kinds, const QString& slot) const
    {
        for (const KindId& id : kinds)
            if (const Kind* kind = words_.model().find(id))
                entry.counts.push_back(words_.kindLabel(*kind, {}, QStringLiteral("count"), slot));
    }

    QString noteOf(const QList<KindId>& kinds) const
    {
        const Kind* kind = kinds.size() == 1 && style_.detail.explains ? words_.model().find(kinds.first()) : nullptr;
        return kind ? asHeadline(kind->explanation.in(words_.language()).simplified()) : QString();
    }

    const OverviewStyle& style_;
    const PictureWords& words_;
};

} // namespace

std::vector<KeyEntry> keyEntries(const OverviewStyle& style, const std::vector<Ring>& rings)
{
    const KeyWords words(style);
    std::vector<KeyEntry> entries;
    if (style.composition.frame)
        if (KeyEntry frame = words.frameEntry(); !frame.label.title.isEmpty())
            entries.push_back(std::move(frame));
    for (auto ring = rings.rbegin(); ring != rings.rend(); ++ring) {
        std::vector<KeyEntry> own = words.ringEntries(*ring);
        std::move(own.rbegin(), own.rend(), std::back_inserter(entries));
    }
    return entries;
}

} // namespace styrmodell
