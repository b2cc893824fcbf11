/// Planned panels side by side or one beneath the other, and the arrows between them and the page's own.
#pragma once

#include "views/scene/focus/plans.h"
#include "views/scene/parts/arrow.h"

#include <optional>

namespace styrmodell
{

/// What stands above a row, from and to in the row's own points: every panel must lie beneath a piece of it.
struct Reach {
    qreal from = 0;
    qreal to = 0;
};

/// Panels side by side, equally high; their boxes stand as the nodes do.
struct PanelRow {
    std::vector<Node> nodes{};
    std::vector<QRectF> boxes{};
    qreal height = 0;
};

/// At least `minHeight` high; widths by what the panels hold.
PanelRow panelRow(const Canvas& canvas, const std::vector<PlannedPanel>& plans, qreal width, qreal minHeight,
                  std::optional<Reach> reach = {});

/// Panels one beneath the other; they grow to `minHeight` if they need not grow by much.
struct PanelColumn {
    std::vector<Piece> pieces{};
    qreal height = 0;
};
PanelColumn panelColumn(const Canvas& canvas, const std::vector<PlannedPanel>& plans, qreal width, qreal minHeight);

/// What the arrow between a panel and the page's own says.
ArrowWords arrowWords(const PlannedPanel& plan);

/// The arrow between a panel and the page's own, vertical from `panelY` to `ownY`.
Node verticalArrow(const Canvas& canvas, const PlannedPanel& plan, qreal x, qreal panelY, qreal ownY, qreal labelWidth);

} // namespace styrmodell
