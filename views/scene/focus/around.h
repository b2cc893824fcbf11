/// Places what was planned around the page's own: beside it, above and beneath, with arrows between.
#pragma once

#include "views/scene/focus/hero.h"
#include "views/scene/focus/plans.h"
#include "views/scene/parts/arrow.h"

namespace styrmodell
{

/// Everything around one thing, planned.
struct Surroundings {
    HeroWords hero{};
    std::vector<PlannedPanel> above{}; ///< each with one group of plates that say their kind
    std::vector<PlannedPanel> left{};
    std::vector<PlannedPanel> right{};
    std::vector<std::vector<PlannedPanel>> beneath{}; ///< rows
};

/// Three columns with the rows beneath on a wide page, blocks one beneath the other on any other.
Laid laidAround(const Canvas& canvas, const Surroundings& around);

/// Panels side by side, equally high, at least `minHeight`; widths by what they hold.
struct PanelRow {
    std::vector<Node> nodes{};
    std::vector<QRectF> boxes{};
    qreal height = 0;
};
PanelRow panelRow(const Canvas& canvas, const std::vector<PlannedPanel>& plans, qreal width, qreal minHeight);

/// The arrow between a panel and the page's own, vertical from `panelY` to `ownY`.
Node verticalArrow(const Canvas& canvas, const PlannedPanel& plan, qreal x, qreal panelY, qreal ownY, qreal labelWidth);

} // namespace styrmodell
