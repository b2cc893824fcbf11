// The bodies and what lies in them as counts: where there is no room for names.
#include "views/scene/overview/block.h"
#include "views/scene/overview/tiles.h"

#include <algorithm>
#include <utility>

namespace styrmodell
{
namespace
{

/// Bodies first, then what lies in them.
QList<KindId> countedKinds(const Slot& anatomy)
{
    QList<KindId> bodies;
    QList<KindId> within;
    for (const Slot& slot : anatomy.slots) {
        if (slot.shape != SlotShape::Nest)
            bodies += slot.kinds;
        else
            within += slot.inside.isEmpty() ? slot.kinds : slot.inside;
    }
    return bodies + within;
}

} // namespace

bool areOnlyCounted(const std::vector<Label>& labels)
{
    return labels.size() == 1 && labels.front().key.role == u"more";
}

std::vector<Label> chipCounts(const OverviewStyle& style)
{
    std::vector<Label> counts;
    for (const KindId& id : style.composition.frame->chips)
        if (const Kind* kind = style.words.model().find(id); kind && !style.words.counted().elementsOf(id).empty()) {
            counts.push_back(style.words.kindLabel(*kind, {}, QStringLiteral("chip"), QStringLiteral("frame")));
            Label& label = counts.back();
            label.title = QStringLiteral("%1 %2").arg(label.title, std::exchange(label.count, {}));
            label.paints = {ColourToken::Panel, ColourToken::Ink, ColourToken::Edge, ColourToken::Panel, false};
        }
    return counts;
}

Label countedLabel(const OverviewStyle& style, const Slot& slot)
{
    Label label;
    label.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("counted"), {}};
    label.title = headingOf(style, slot);
    label.name = label.title;
    label.description = descriptionOf(style, slot);
    label.count = QString::number(membersOf(style, slot).size());
    label.target = focusOf(slot);
    label.paints = style.words.paints(slot.kinds.isEmpty() ? nullptr : style.words.model().find(slot.kinds.first()));
    return label;
}

Block bodiesSummary(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    std::vector<Maker> makers;
    for (const KindId& id : countedKinds(slot))
        if (const Kind* kind = style.words.model().find(id)) {
            const Label label = style.words.kindLabel(*kind, {}, QStringLiteral("plate"), slot.key());
            makers.emplace_back([&style, label](qreal room, qreal least) {
                return tile(style.type, label, room, std::max(least, style.type.length(48)), {6, false});
            });
        }
    if (makers.empty())
        return {};
    const NodeKey key{QStringLiteral("slot:") + slot.key(), QStringLiteral("list"), {}};
    const GridShape row{static_cast<int>(makers.size()), 12, false, height, 1};
    Piece piece = list(style.type, key, headingOf(style, slot), makers, width, row);
    Block block{{piece.node}, piece.size.height(), {{slot.key(), piece.node.box}}};
    for (const Slot& inner : slot.slots)
        block.boxes.insert(inner.key(), piece.node.box);
    return block;
}

} // namespace styrmodell
