#include "views/scene/overview/forms/stack.h"

#include "views/scene/overview/slot_arrows.h"
#include "views/scene/overview/steady_heights.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{
namespace
{

constexpr qreal plainGap = 14;
constexpr qreal laneLabel = 100; ///< widest line beside a long arrow, design points
constexpr qreal laneInset = 16;
constexpr qreal panel = 260; ///< how high panels wish to be beside bands as high as they need
constexpr qreal panelInPortrait = 420;

bool holds(const Slot& slot, const QString& key)
{
    return slot.key() == key ||
           std::any_of(slot.slots.begin(), slot.slots.end(), [&](const Slot& inner) { return holds(inner, key); });
}

/// An arrow that leads from one block to another, with their places in the stack.
struct BlockArrow {
    DrawnArrow arrow{};
    int from = 0;
    int to = 0;

    int upper() const { return std::min(from, to); }
    int lower() const { return std::max(from, to); }
    bool isLong() const { return lower() - upper() > 1; }
};

class StackLayout
{
public:
    StackLayout(const OverviewStyle& style, qreal width) : style_(style), type_(style.type), width_(width)
    {
        findArrows();
        measureLanes();
        gaps_.assign(static_cast<size_t>(slots().size()), 0);
        for (size_t i = 1; i < gaps_.size(); ++i)
            gaps_[i] = gapBefore(static_cast<int>(i));
    }

    FormBody fill(qreal height)
    {
        std::vector<HeightWish> wishes;
        for (qsizetype i = 0; i < slots().size(); ++i)
            wishes.push_back(
                wishOf(slots()[i], blockOf(style_, slots()[i], blockWidth(static_cast<int>(i)), 0).height));
        const std::vector<qreal> heights =
            steadyHeights(wishes, height - std::accumulate(gaps_.begin(), gaps_.end(), qreal{0}));
        placeBlocks(heights);
        drawArrows();
        return std::move(stack_);
    }

private:
    const QList<Slot>& slots() const { return style_.composition.slots; }

    int blockOfSlot(const QString& key) const
    {
        for (qsizetype i = 0; i < slots().size(); ++i)
            if (holds(slots()[i], key))
                return static_cast<int>(i);
        return -1;
    }

    bool isChain(int block) const { return slots()[block].shape == SlotShape::Chain; }

    /// Arrows within a block are its own; a chain draws those into it itself, except on a phone.
    void findArrows()
    {
        for (const DrawnArrow& arrow : style_.arrows) {
            BlockArrow one{arrow, blockOfSlot(arrow.from), blockOfSlot(arrow.to)};
            if (one.from == one.to || one.from < 0 || one.to < 0 || style_.detail.isSummary)
                continue;
            if (!style_.isNarrow && (isChain(one.from) || isChain(one.to)))
                continue;
            if (style_.isNarrow && (one.isLong() || isSaidAlready(one)))
                joinOnPhone(one);
            else if (style_.isNarrow && isCrowded(one))
                sayBeside(one);
            else
                arrows_.push_back(std::move(one));
        }
        if (style_.isNarrow)
            for (BlockArrow& one : arrows_)
                one.arrow.words.label = labelWithAll(style_, one.arrow);
    }

    bool sharesGap(const BlockArrow& one, const BlockArrow& known) const
    {
        return known.upper() == one.upper() && known.lower() == one.lower();
    }

    /// Whether no more arrows have room in its gap.
    bool isCrowded(const BlockArrow& one) const
    {
        const qreal room = type_.length(24);
        const auto labelWidth = [&](const BlockArrow& arrow) {
            return type_.widthOf(arrow.arrow.words.label, type_.arrowLabel()) + 1;
        };
        qreal taken = room;
        for (const BlockArrow& known : arrows_)
            if (sharesGap(one, known))
                taken += labelWidth(known) + 2 * room;
        return taken > room && taken + labelWidth(one) + room > width_;
    }

    void sayBeside(const BlockArrow& one)
    {
        for (BlockArrow& known : arrows_)
            if (sharesGap(one, known)) {
                known.arrow.words.description += u' ' + one.arrow.words.description;
                return;
            }
    }

    bool isSaidAlready(const BlockArrow& one) const
    {
        return std::any_of(arrows_.begin(), arrows_.end(), [&](const BlockArrow& known) {
            return known.from == one.from && known.to == one.to && known.arrow.words.label == one.arrow.words.label;
        });
    }

    /// A phone has no room for long arrows: the next block's arrow says where else it leads.
    void joinOnPhone(const BlockArrow& one)
    {
        for (BlockArrow& known : arrows_)
            if (known.from == one.from && !known.isLong()) {
                const Slot* to = findSlot(slots(), one.arrow.to);
                if (to && !isChain(one.to))
                    known.arrow.words.description += u' ' + one.arrow.words.description;
            }
    }

    void measureLanes()
    {
        if (style_.isNarrow)
            return;
        for (const BlockArrow& one : arrows_) {
            if (!one.isLong())
                continue;
            const MeasuredText label =
                type_.measured(one.arrow.words.label, type_.arrowLabel(), {}, type_.length(laneLabel));
            laneWidths_.push_back(type_.length(laneInset + 12 + 14) + label.size.width());
        }
    }

    bool isPassedByLane(int block) const
    {
        return std::any_of(arrows_.begin(), arrows_.end(), [&](const BlockArrow& one) {
            return one.isLong() && one.upper() < block && block < one.lower();
        });
    }

    qreal indentOf(int block) const
    {
        return isPassedByLane(block) ? std::accumulate(laneWidths_.begin(), laneWidths_.end(), qreal{0}) : 0;
    }
    qreal blockWidth(int block) const { return width_ - indentOf(block); }

    qreal gapBefore(int block) const
    {
        qreal gap = type_.length(plainGap);
        for (const BlockArrow& one : arrows_)
            if (one.lower() >= block && one.upper() < block && (!one.isLong() || !style_.isNarrow)) {
                gap = std::max(gap, verticalArrowRoom(type_));
                if (!one.isLong() && style_.isNarrow)
                    gap = std::max(gap, type_.length(20) + labelOf(one).size.height());
            }
        return gap;
    }

    MeasuredText labelOf(const BlockArrow& one) const
    {
        return type_.measured(one.arrow.words.label, type_.arrowLabel(), {}, width_ - type_.length(60));
    }

    HeightWish wishOf(const Slot& slot, qreal natural) const
    {
        switch (slot.shape.value_or(SlotShape::Group)) {
        case SlotShape::Band:
        case SlotShape::Plate:
            return {natural, natural, natural * 1.6};
        case SlotShape::Chain:
            return {natural, natural, natural * 1.3};
        default:
            return {natural, type_.length(style_.isPortrait ? panelInPortrait : panel), natural * 1.5};
        }
    }

    void placeBlocks(const std::vector<qreal>& heights)
    {
        qreal y = 0;
        for (qsizetype i = 0; i < slots().size(); ++i) {
            const int at = static_cast<int>(i);
            y += gaps_[static_cast<size_t>(i)];
            Block block = blockOf(style_, slots()[i], blockWidth(at), heights[static_cast<size_t>(i)]);
            const QPointF corner(indentOf(at), y);
            for (Node& node : block.nodes) {
                moveBy(node, corner);
                stack_.nodes.push_back(std::move(node));
            }
            for (auto box = block.boxes.begin(); box != block.boxes.end(); ++box)
                boxes_.insert(box.key(), box->translated(corner));
            tops_.push_back(y);
            y += block.height;
            bottoms_.push_back(y);
        }
        stack_.height = y;
    }

    void drawArrows()
    {
        std::vector<qreal> taken(static_cast<size_t>(slots().size()),
                                 0); ///< how far to the right labels reach in the gap before a block
        qreal lane = 0;
        size_t laneAt = 0;
        for (const BlockArrow& one : arrows_) {
            if (one.isLong()) {
                const qreal width = laneWidths_[laneAt++];
                drawBetween(one, lane + type_.length(laneInset), type_.length(laneLabel));
                lane += width;
            } else {
                drawShort(one, taken[static_cast<size_t>(one.lower())]);
            }
        }
    }

    void drawBetween(const BlockArrow& one, qreal x, qreal labelWidth)
    {
        const qreal margin = type_.length(arrowGap);
        const QPointF upper(x, bottoms_[static_cast<size_t>(one.upper())] + margin);
        const QPointF lower(x, tops_[static_cast<size_t>(one.lower())] - margin);
        const bool isDownward = one.from < one.to;
        stack_.nodes.push_back(styrmodell::arrow(type_, one.arrow.words, isDownward ? upper : lower,
                                                 isDownward ? lower : upper, labelWidth));
    }

    /// At two fifths of the narrower of its two boxes, further right where another label stands.
    void drawShort(const BlockArrow& one, qreal& taken)
    {
        const QRectF from = boxes_.value(one.arrow.from);
        const QRectF to = boxes_.value(one.arrow.to);
        const qreal left = std::max(from.left(), to.left());
        const qreal right = std::min(from.right(), to.right());
        const qreal label = type_.widthOf(one.arrow.words.label, type_.arrowLabel()) + 1;
        const qreal room = type_.length(24);
        qreal x = style_.isNarrow ? left + room : left + (right - left) * 0.4;
        if (!style_.isNarrow) // there it is broken over lines
            x = std::min(x, width_ - label - room);
        x = std::max({x, taken, left + type_.length(8)});
        taken = x + label + 2 * room;
        drawBetween(one, x, style_.isNarrow ? width_ - type_.length(60) : label);
    }

    const OverviewStyle& style_;
    const Type& type_;
    qreal width_;
    std::vector<BlockArrow> arrows_;
    std::vector<qreal> laneWidths_;
    std::vector<qreal> gaps_; ///< before each block
    std::vector<qreal> tops_;
    std::vector<qreal> bottoms_;
    QMap<QString, QRectF> boxes_;
    FormBody stack_;
};

} // namespace

FormBody stackOf(const OverviewStyle& style, qreal width, qreal height)
{
    return StackLayout(style, width).fill(height);
}

} // namespace styrmodell
