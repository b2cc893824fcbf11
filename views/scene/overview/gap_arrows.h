/// Arrows between things that stand one beneath the other: the storeys of a house.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Where arrows may begin and end in what stands above or beneath a gap, from its own upper edge.
struct GapEnds {
    QMap<QString, QRectF> boxes{}; ///< of each slot in it
    QRectF heading{};              ///< words that arrows pass beside
    qreal height = 0;
};

/// An arrow in a gap, from the gap's upper edge.
struct PlannedArrow {
    DrawnArrow arrow{};
    qreal x = 0;
    qreal top = 0;
    qreal bottom = 0;
    bool isUpward = false;
    qreal labelWidth = 0;
};

struct GapPlan {
    qreal gap = 0;
    std::vector<PlannedArrow> arrows{};
};

/// For each top-level slot the arrows between it and the one before. What an arrow over several slots says is added to
/// the words of one from the same slot.
std::vector<std::vector<DrawnArrow>> gapArrows(const OverviewStyle& style, const QList<Slot>& slots);

/// A few side by side, each over both of its boxes, in their middle where there is room; the gap is as high as they
/// need. What is not drawn is told in the words of what is.
GapPlan planGap(const OverviewStyle& style, const std::vector<DrawnArrow>& arrows, const GapEnds& above,
                const GapEnds& beneath, qreal width, qreal plainGap);

/// Adds the arrows of a gap that begins at `y`.
void drawGap(const OverviewStyle& style, const GapPlan& plan, qreal y, std::vector<Node>& nodes);

} // namespace styrmodell
