#include "views/scene/overview/forms/cycle.h"

#include "views/scene/overview/cycle_wheel.h"
#include "views/scene/overview/forms/stack.h"
#include "views/scene/overview/phone_stack.h"
#include "views/scene/overview/rings/ring.h"
#include "views/scene/overview/slot_arrows.h"

#include <algorithm>
#include <utility>

namespace styrmodell
{
namespace
{

constexpr qreal lowest = 430; ///< of a circle with its plates, design points
constexpr int lastNames = 4;  ///< the ladder's last steps: what has no room
                              ///< round a circle becomes rows

class CycleStops
{
public:
    explicit CycleStops(const OverviewStyle& style) : style_(style), words_(style.words) {}

    std::vector<CycleStop> stops()
    {
        const QList<Slot>& slots = style_.composition.slots;
        if (slots.size() == 1 && slots.first().slots.isEmpty() && membersOf(style_, slots.first()).size() > 1)
            addMembers(slots.first());
        else
            for (const Slot& slot : slots)
                addSlots(slot);
        for (size_t i = 0; i < stops_.size(); ++i) {
            const auto between = arrowsBetween(style_, stops_[i].slot, stops_[(i + 1) % stops_.size()].slot);
            if (!between.empty() && stops_.size() > 1 && (stops_.size() > 2 || i == 0))
                stops_[i].onward = between.front();
        }
        return std::move(stops_);
    }

private:
    void addMembers(const Slot& slot)
    {
        for (Label& label : limited(style_, slot, memberLabels(style_, slot))) {
            if (!label.element && label.key.role == u"more")
                label.paints = notePaints();
            stops_.push_back({std::move(label), {}, {}});
        }
    }

    void addSlots(const Slot& slot)
    {
        if (slot.slots.isEmpty() || !slot.kinds.isEmpty())
            addSlot(slot);
        for (const Slot& inner : slot.slots)
            addSlots(inner);
    }

    void addSlot(const Slot& slot)
    {
        const bool isEmpty = membersOf(style_, slot).empty();
        stops_.push_back({labelOf(slot), slot.key(), {}, isEmpty, isEmpty && style_.showsHints});
    }

    Label labelOf(const Slot& slot) const
    {
        const std::vector<const Element*> members = membersOf(style_, slot);
        Label label = slotLabel(style_, slot, QStringLiteral("panel"), {});
        if (members.size() == 1) {
            label = words_.label(*members.front(), QStringLiteral("plate"), slot.key(), style_.detail.isShort);
            label.isEditable = label.isEditable && label.title == label.name;
            if (const Kind* kind = words_.model().find(members.front()->kind);
                kind && !label.title.contains(words_.kind(*kind), Qt::CaseInsensitive))
                label.lines += words_.kind(*kind);
        }
        const QString within = withinOf(slot);
        if (!within.isEmpty() && style_.detail.explains) {
            label.lines += std::exchange(label.tag, QString()); // what it is of, before what lies within
            label.lines += within;
        }
        return label;
    }

    /// “21 inriktningar (alla exempel) och 30 mål (varav 17 exempel)”
    QString withinOf(const Slot& slot) const
    {
        QStringList counts;
        for (const KindId& id : slot.inside)
            if (const Kind* kind = words_.model().find(id)) {
                const std::vector<const Element*> all = words_.counted().elementsOf(id);
                counts += QStringLiteral("%1 %2").arg(all.size()).arg(words_.inSentence(words_.plural(*kind)));
                if (const QString made = words_.examples(exampleCount(all), all.size()); !made.isEmpty())
                    counts.back() += QStringLiteral(" (%1)").arg(made);
            }
        return words_.joined(counts);
    }

    static KindPaints notePaints()
    {
        return {ColourToken::Panel, ColourToken::Soft, ColourToken::Edge, ColourToken::Panel, false};
    }

    const OverviewStyle& style_;
    const PictureWords& words_;
    std::vector<CycleStop> stops_;
};

/// What the whole is called: by its only slot, else by the composition, else by
/// the model.
QString middleOf(const OverviewStyle& style)
{
    const Composition& composition = style.composition;
    if (composition.slots.size() == 1)
        return headingOf(style, composition.slots.first());
    if (!composition.name.isEmpty())
        return composition.name.in(style.words.language());
    const QString title = style.words.model().info().title.simplified();
    return title.isEmpty() ? style.words(QT_TRANSLATE_NOOP("Publication", "Governance model")) : title;
}

} // namespace

FormBody cycleOf(const OverviewStyle& style, qreal width, qreal height)
{
    if (style.isNarrow)
        return phoneStackOf(style, width);
    FormBody body;
    body.height = std::max(height, style.type.length(lowest));
    CycleWheel piece = cycleWheel(style.type, {QStringLiteral("slot:cycle"), QStringLiteral("list"), {}},
                                  middleOf(style), CycleStops(style).stops(), {width, body.height});
    if (!piece.fits && style.detail.namesAtMost <= lastNames)
        return stackOf(style, width, height);
    body.fits = piece.fits;
    body.nodes = std::move(piece.nodes);
    return body;
}

} // namespace styrmodell
