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

/// Rows of panels beneath what the page is about, added from the top. Those of the first row have arrows to it; between
/// it and any other row lie panels that are not meant, so there the relation is said in words.
class RowsBeneath
{
public:
    /// `across`: panels side by side.
    RowsBeneath(const Canvas& canvas, size_t across) : canvas_(canvas), across_(across) {}

    /// Adds what stands beneath `y`; the height it takes, with the gap above it.
    qreal add(const std::vector<PlannedPanel>& plans, qreal y, std::vector<Node>& nodes);

private:
    qreal addRow(const std::vector<PlannedPanel>& row, qreal y, std::vector<Node>& nodes);

    const Canvas& canvas_;
    size_t across_;
    bool isFirst_ = true;
};

} // namespace styrmodell
