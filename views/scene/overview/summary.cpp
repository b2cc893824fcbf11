// The bodies and what lies in them as counts: where there is no room for names.
#include "views/scene/overview/block.h"
#include "views/scene/overview/tiles.h"

#include <algorithm>

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
