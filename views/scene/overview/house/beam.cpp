// A beam: what a slot holds as equal plates in a row.
#include "views/scene/overview/centred.h"
#include "views/scene/overview/house/storey.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int platesAtMost = 8; ///< in a row

/// A single plate that begins with the name of its kind needs no heading.
bool saysItsKind(const OverviewStyle& style, const std::vector<Label>& labels, const Slot& slot)
{
    const Element* only =
        labels.size() == 1 && labels.front().element ? style.words.model().find(*labels.front().element) : nullptr;
    const Kind* kind = only ? style.words.model().find(only->kind) : nullptr;
    return kind && slot.title.isEmpty() &&
           labels.front().title.startsWith(style.words.kind(*kind), Qt::CaseInsensitive);
}

void explain(const OverviewStyle& style, std::vector<Label>& labels)
{
    const Element* only =
        labels.size() == 1 && labels.front().element ? style.words.model().find(*labels.front().element) : nullptr;
    const Kind* kind = only ? style.words.model().find(only->kind) : nullptr;
    if (kind && style.detail.explains)
        labels.front().lines = {asHeadline(kind->explanation.in(style.words.language()).simplified())};
}

} // namespace

Slot gathered(const Slot& slot)
{
    Slot whole = slot;
    for (const Slot& inner : slot.slots)
        whole.kinds += gathered(inner).kinds;
    whole.id = slot.key();
    whole.slots.clear();
    return whole;
}

Storey beamStorey(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    const Type& type = style.type;
    const qreal gap = type.length(16);
    std::vector<Label> labels = limited(style, slot, memberLabels(style, slot));
    if (labels.empty())
        labels.push_back(emptyLabel(style, slot, false));
    const bool isCounted = areOnlyCounted(labels);
    if (isCounted)
        labels = {countedLabel(style, slot)};
    explain(style, labels);
    Storey storey;
    qreal y = 0;
    if (!isCounted && !saysItsKind(style, labels, slot)) {
        Piece heading = overLineHeading(style, slot, width, ColourToken::Soft, Align::Left);
        y = heading.size.height() + type.length(8);
        storey.block.nodes.push_back(placed(std::move(heading), {0, 0}));
        storey.heading = storey.block.nodes.back().box;
    }
    std::vector<Maker> makers;
    makers.reserve(labels.size());
    for (const Label& label : labels)
        makers.emplace_back([&style, label, isOnly = labels.size() == 1](qreal w, qreal h) {
            const qreal least = std::max(h, style.type.length(isOnly ? 64 : 56));
            const bool isNote = !label.element && label.count.isEmpty();
            return isNote ? noteTile(style.type, label, w, least, style.showsHints && label.key.role == u"empty")
                          : centredPlate(style.type, label, style.type.groupTitle(), w, least);
        });
    const int columns =
        slot.shape == SlotShape::Rows ? 1 : plateColumns(type, labels, type.groupTitle(), width, gap, platesAtMost);
    Piece plates = list(type, {QStringLiteral("slot:") + slot.key(), QStringLiteral("list"), {}},
                        headingOf(style, slot), makers, width, {columns, 16, false, height > 0 ? height - y : 0, 0.6});
    storey.block.height = y + plates.size.height();
    storey.block.boxes.insert(slot.key(), QRectF(0, y, width, plates.size.height()));
    storey.block.nodes.push_back(placed(std::move(plates), {0, y}));
    return storey;
}

} // namespace styrmodell
