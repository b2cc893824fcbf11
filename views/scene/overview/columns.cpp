// Slots side by side, with the arrows that lead from one to the next between them.
#include "views/scene/overview/block.h"
#include "views/scene/overview/slot_arrows.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{
namespace
{

constexpr qreal narrowestColumn = 11; ///< in heights of a title's letters; narrower ones stand beneath each other

/// Groups of counts need little room; how much more a group of titles gets, until it stands in the lowest row.
std::vector<qreal> widthsFor(const Slot& slot, qreal room, qreal titles)
{
    std::vector<qreal> widths;
    for (const Slot& inner : slot.slots)
        widths.push_back(inner.groupBy ? 1 : titles);
    const qreal sum = std::accumulate(widths.begin(), widths.end(), qreal{0});
    for (qreal& width : widths)
        width *= room / sum;
    return widths;
}

/// How high the row is if it is parted like this.
qreal heightOf(const OverviewStyle& style, const Slot& slot, const std::vector<qreal>& widths)
{
    qreal highest = 0;
    for (qsizetype i = 0; i < slot.slots.size(); ++i)
        highest = std::max(highest, blockOf(style, slot.slots[i], widths[static_cast<size_t>(i)], 0).height);
    return highest;
}

/// The widths that make the row lowest; of equals the first.
std::vector<qreal> bestWidths(const OverviewStyle& style, const Slot& slot, qreal room)
{
    if (style.isPortrait)
        return widthsFor(slot, room, 1.3);
    std::vector<qreal> best = widthsFor(slot, room, 2.2);
    std::vector<qreal> other = widthsFor(slot, room, 1.6);
    return heightOf(style, slot, other) + 1 < heightOf(style, slot, best) ? other : best;
}

/// The gaps between the columns: wide where an arrow with its label passes.
std::vector<qreal> gapsBetween(const OverviewStyle& style, const QList<Slot>& slots)
{
    std::vector<qreal> gaps;
    for (qsizetype i = 0; i + 1 < slots.size(); ++i) {
        qreal gap = style.type.length(20);
        for (const DrawnArrow& arrow : arrowsBetween(style, slots[i].key(), slots[i + 1].key()))
            gap = std::max(gap, levelArrowRoom(style.type, arrow.words.label));
        gaps.push_back(gap);
    }
    return gaps;
}

void put(Block& into, Block block, QPointF at)
{
    for (Node& node : block.nodes) {
        moveBy(node, at);
        into.nodes.push_back(std::move(node));
    }
    for (auto box = block.boxes.begin(); box != block.boxes.end(); ++box)
        into.boxes.insert(box.key(), box->translated(at));
}

Block stacked(const OverviewStyle& style, const Slot& slot, qreal width)
{
    Block whole;
    for (qsizetype i = 0; i < slot.slots.size(); ++i) {
        const Slot& inner = slot.slots[i];
        const auto arrows =
            i == 0 ? std::vector<DrawnArrow>() : arrowsBetween(style, slot.slots[i - 1].key(), inner.key());
        if (i > 0)
            whole.height += arrows.empty() ? style.type.length(14) : verticalArrowRoom(style.type);
        Block block = blockOf(style, inner, width, 0);
        const qreal y = whole.height;
        for (const DrawnArrow& arrow : arrows) {
            const qreal x = style.type.length(24);
            const qreal from = y - verticalArrowRoom(style.type) + style.type.length(arrowGap);
            const qreal to = y - style.type.length(arrowGap);
            whole.nodes.push_back(styrmodell::arrow(style.type, arrow.words, {x, arrow.isForward ? from : to},
                                                    {x, arrow.isForward ? to : from}, width - 2 * x));
        }
        whole.height += block.height;
        put(whole, std::move(block), {0, y});
    }
    return whole;
}

} // namespace

Block columnsBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    if (style.isNarrow || slot.shape == SlotShape::Rows)
        return stacked(style, slot, width);
    const std::vector<qreal> gaps = gapsBetween(style, slot.slots);
    const qreal room = width - std::accumulate(gaps.begin(), gaps.end(), qreal{0});
    if (room < narrowestColumn * style.type.plateTitle().size * static_cast<qreal>(slot.slots.size()))
        return stacked(style, slot, width);
    const std::vector<qreal> widths = bestWidths(style, slot, room);
    const qreal highest = std::max(height, heightOf(style, slot, widths));
    Block whole;
    whole.height = highest;
    qreal x = 0;
    for (qsizetype i = 0; i < slot.slots.size(); ++i) {
        const qreal own = widths[static_cast<size_t>(i)];
        put(whole, blockOf(style, slot.slots[i], own, highest), {x, 0});
        x += own;
        if (i + 1 == slot.slots.size())
            break;
        const qreal gap = gaps[static_cast<size_t>(i)];
        for (const DrawnArrow& arrow : arrowsBetween(style, slot.slots[i].key(), slot.slots[i + 1].key())) {
            const qreal margin = style.type.length(arrowGap);
            const QPointF left(x + margin, highest / 2);
            const QPointF right(x + gap - margin, highest / 2);
            whole.nodes.push_back(styrmodell::arrow(style.type, arrow.words, arrow.isForward ? left : right,
                                                    arrow.isForward ? right : left, gap - 2 * margin));
        }
        x += gap;
    }
    return whole;
}

} // namespace styrmodell
