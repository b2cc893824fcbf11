#include "views/scene/overview/gap_arrows.h"

#include "views/scene/overview/slot_arrows.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal labelLeft = 14; ///< from the line to its label
constexpr qreal between = 24;   ///< from a label to the next line
constexpr qreal narrowestLabel = 90;
constexpr size_t arrowsAtMost = 3; ///< in a gap

int placeOf(const QList<Slot>& slots, const QString& key)
{
    for (qsizetype i = 0; i < slots.size(); ++i)
        if (findSlot({slots[i]}, key))
            return static_cast<int>(i);
    return -1;
}

/// Labels get narrower until all arrows stand beside each other.
qreal labelLimit(const Type& type, size_t arrows, qreal width)
{
    const qreal each = width / static_cast<qreal>(std::max<size_t>(arrows, 1));
    return std::max(each - type.length(labelLeft + between), type.length(narrowestLabel));
}

QRectF endOf(const GapEnds& ends, const DrawnArrow& arrow)
{
    return ends.boxes.contains(arrow.from) ? ends.boxes.value(arrow.from) : ends.boxes.value(arrow.to);
}

/// From left to right without touching; then back from the right edge where they went over it.
void part(const Type& type, std::vector<PlannedArrow>& arrows, qreal left, qreal right)
{
    const auto reach = [&](const PlannedArrow& one) {
        return type.length(labelLeft) + one.labelWidth + type.length(between);
    };
    std::stable_sort(arrows.begin(), arrows.end(),
                     [](const PlannedArrow& a, const PlannedArrow& b) { return a.x < b.x; });
    qreal taken = left;
    for (PlannedArrow& one : arrows) {
        one.x = std::max(one.x, taken);
        taken = one.x + reach(one);
    }
    qreal limit = right;
    for (auto one = arrows.rbegin(); one != arrows.rend(); ++one) {
        one->x = std::min(one->x, limit - reach(*one) + type.length(between) * (one == arrows.rbegin() ? 1 : 0));
        limit = one->x;
    }
}

/// Those that say different things first.
std::vector<DrawnArrow> differentFirst(const std::vector<DrawnArrow>& all)
{
    std::vector<DrawnArrow> firsts;
    std::vector<DrawnArrow> others;
    for (const DrawnArrow& arrow : all) {
        const bool isSaid = std::any_of(firsts.begin(), firsts.end(), [&](const DrawnArrow& first) {
            return first.words.label == arrow.words.label && first.from != arrow.to;
        });
        (isSaid ? others : firsts).push_back(arrow);
    }
    firsts.insert(firsts.end(), others.begin(), others.end());
    return firsts;
}

/// Whether nothing else stands between the box and the gap.
bool isAtGap(const GapEnds& above, const GapEnds& beneath, const QRectF& upper, const QRectF& lower)
{
    qreal top = lower.top();
    for (const QRectF& box : beneath.boxes)
        top = std::min(top, box.top());
    return upper.bottom() >= above.height - 1 && lower.top() <= top + 1;
}

/// An arrow with where it may stand: over both of its boxes.
struct Candidate {
    PlannedArrow planned{};
    qreal left = 0;
    qreal right = 0;
};

std::vector<Candidate> candidatesOf(const std::vector<DrawnArrow>& arrows, const GapEnds& above, const GapEnds& beneath,
                                    qreal margin)
{
    std::vector<Candidate> candidates;
    for (const DrawnArrow& arrow : differentFirst(arrows)) {
        const QRectF upper = endOf(above, arrow);
        const QRectF lower = endOf(beneath, arrow);
        Candidate one;
        one.left = std::max(upper.left(), lower.left()) + margin;
        one.right = std::min(upper.right(), lower.right()) - margin;
        one.planned.arrow = arrow;
        one.planned.isUpward = beneath.boxes.contains(arrow.from);
        one.planned.x = (one.left + one.right) / 2;
        if (one.left <= one.right && candidates.size() < arrowsAtMost && isAtGap(above, beneath, upper, lower))
            candidates.push_back(std::move(one));
    }
    return candidates;
}

/// What is not drawn is told with what is.
void tellRest(const std::vector<DrawnArrow>& all, std::vector<PlannedArrow>& drawn)
{
    for (const DrawnArrow& arrow : all) {
        const bool isDrawn = std::any_of(drawn.begin(), drawn.end(), [&](const PlannedArrow& one) {
            return one.arrow.words.key == arrow.words.key;
        });
        if (!isDrawn && !drawn.empty())
            drawn.front().arrow.words.description += u' ' + arrow.words.description;
    }
}

} // namespace

std::vector<std::vector<DrawnArrow>> gapArrows(const OverviewStyle& style, const QList<Slot>& slots)
{
    std::vector<std::vector<DrawnArrow>> gaps(static_cast<size_t>(slots.size()));
    std::vector<DrawnArrow> longer;
    for (const DrawnArrow& arrow : style.arrows) {
        const int from = placeOf(slots, arrow.from);
        const int to = placeOf(slots, arrow.to);
        if (from < 0 || to < 0 || from == to)
            continue;
        if (std::abs(from - to) == 1)
            gaps[static_cast<size_t>(std::max(from, to))].push_back(arrow);
        else
            longer.push_back(arrow);
    }
    for (const DrawnArrow& arrow : longer)
        for (std::vector<DrawnArrow>& gap : gaps)
            for (DrawnArrow& drawn : gap)
                if (drawn.from == arrow.from && !drawn.words.description.contains(arrow.words.description))
                    drawn.words.description += u' ' + arrow.words.description;
    return gaps;
}

GapPlan planGap(const OverviewStyle& style, const std::vector<DrawnArrow>& arrows, const GapEnds& above,
                const GapEnds& beneath, qreal width, qreal plainGap)
{
    const Type& type = style.type;
    GapPlan plan;
    plan.gap = plainGap;
    std::vector<Candidate> candidates = candidatesOf(arrows, above, beneath, type.length(16));
    qreal highest = verticalArrowRoom(type) - 2 * type.length(arrowGap);
    qreal needed = 0;
    for (Candidate& one : candidates) {
        const MeasuredText label = type.measured(one.planned.arrow.words.label, type.arrowLabel(), {},
                                                 labelLimit(type, candidates.size(), width));
        one.planned.labelWidth = label.size.width() + 1;
        highest = std::max(highest, label.size.height() + type.length(2));
        needed += type.length(labelLeft) + one.planned.labelWidth + type.length(between);
        plan.arrows.push_back(one.planned);
    }
    // Beside the heading where all of them have room there, else above it.
    const qreal edge = type.length(between);
    const qreal afterHeading = beneath.heading.isNull() ? edge : beneath.heading.right() + edge;
    const bool isBeside = afterHeading + needed <= width;
    part(type, plan.arrows, isBeside ? afterHeading : edge, width);
    std::erase_if(plan.arrows, [&](const PlannedArrow& one) {
        return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
            return candidate.planned.arrow.words.key == one.arrow.words.key &&
                   (one.x < candidate.left - 1 || one.x > candidate.right + 1);
        });
    });
    tellRest(arrows, plan.arrows);
    const qreal margin = type.length(arrowGap);
    const auto below = [&](const PlannedArrow& one) { return isBeside ? endOf(beneath, one.arrow).top() : 0; };
    for (const PlannedArrow& one : plan.arrows)
        plan.gap = std::max(plan.gap, highest + 2 * margin - below(one));
    for (PlannedArrow& one : plan.arrows) {
        one.top = margin + endOf(above, one.arrow).bottom() - above.height;
        one.bottom = plan.gap + below(one) - margin;
    }
    return plan;
}

void drawGap(const OverviewStyle& style, const GapPlan& plan, qreal y, std::vector<Node>& nodes)
{
    for (const PlannedArrow& one : plan.arrows) {
        const QPointF upper(one.x, y + one.top);
        const QPointF lower(one.x, y + one.bottom);
        nodes.push_back(arrow(style.type, one.arrow.words, one.isUpward ? lower : upper, one.isUpward ? upper : lower,
                              one.labelWidth));
    }
}

} // namespace styrmodell
