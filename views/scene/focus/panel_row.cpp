#include "views/scene/focus/panel_row.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{

namespace
{

QString arrowLabel(const PlannedPanel& plan)
{
    if (plan.whose.isEmpty())
        return plan.verb;
    // “underlag för inriktning”, “inriktning bidrar till”: as the sentence reads.
    return plan.pointsHere ? QStringLiteral("%1 %2").arg(plan.verb, plan.whose)
                           : QStringLiteral("%1 %2").arg(plan.whose, plan.verb);
}

/// By what the panels hold; none less than two thirds of an equal share. Together as wide as `room`.
std::vector<qreal> widthsByWeight(const std::vector<PlannedPanel>& plans, qreal room)
{
    std::vector<qreal> widths;
    widths.reserve(plans.size());
    for (const PlannedPanel& plan : plans)
        widths.push_back(2.0 + std::min<qreal>(static_cast<qreal>(plan.weight), 8));
    const qreal sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    const qreal least = room / static_cast<qreal>(plans.size()) * 0.66;
    for (qreal& width : widths)
        width = std::max(room * width / sum, least);
    const qreal over = std::accumulate(widths.begin(), widths.end(), 0.0) / room;
    for (qreal& width : widths)
        width /= over;
    return widths;
}

/// Moves the gaps between panels so that each panel lies beneath a piece of what is above, wide enough for an arrow
/// with its label.
void reachAll(std::vector<qreal>& widths, const Reach& reach, qreal gap, qreal wanted)
{
    const auto count = static_cast<qreal>(widths.size());
    const qreal piece = std::min(wanted, (reach.to - reach.from) / count - gap);
    qreal left = 0;
    for (size_t i = 0; i + 1 < widths.size(); ++i) {
        const auto before = static_cast<qreal>(i + 1);
        const qreal end = std::clamp(left + widths[i], reach.from + before * piece + static_cast<qreal>(i) * gap,
                                     std::max(reach.to - (count - before) * (piece + gap),
                                              reach.from + before * piece + static_cast<qreal>(i) * gap));
        const qreal more = end - left - widths[i];
        widths[i] += more;
        widths[i + 1] -= more;
        left = end + gap;
    }
}

} // namespace

PanelRow panelRow(const Canvas& canvas, const std::vector<PlannedPanel>& plans, qreal width, qreal minHeight,
                  std::optional<Reach> reach)
{
    PanelRow row;
    if (plans.empty())
        return row;
    const qreal gap = canvas.length(20);
    std::vector<qreal> widths = widthsByWeight(plans, width - gap * static_cast<qreal>(plans.size() - 1));
    if (reach)
        reachAll(widths, *reach, gap, canvas.length(190));
    qreal height = minHeight;
    for (size_t i = 0; i < plans.size(); ++i)
        height = std::max(height, pieceOf(canvas.type, plans[i], widths[i], 0).size.height());
    qreal x = 0;
    for (size_t i = 0; i < plans.size(); ++i) {
        row.nodes.push_back(placed(pieceOf(canvas.type, plans[i], widths[i], height), {x, 0}));
        row.boxes.emplace_back(x, 0, widths[i], height);
        x += widths[i] + gap;
    }
    row.height = height;
    return row;
}

PanelColumn panelColumn(const Canvas& canvas, const std::vector<PlannedPanel>& plans, qreal width, qreal minHeight)
{
    PanelColumn column;
    const qreal gap = canvas.length(20);
    for (const PlannedPanel& plan : plans)
        column.pieces.push_back(pieceOf(canvas.type, plan, width, 0));
    for (const Piece& piece : column.pieces)
        column.height += piece.size.height();
    column.height += gap * static_cast<qreal>(plans.empty() ? 0 : plans.size() - 1);
    const qreal more = minHeight - column.height;
    if (more > 0 && more < column.height * 0.6 && !plans.empty()) {
        const qreal each = more / static_cast<qreal>(plans.size());
        for (size_t i = 0; i < plans.size(); ++i)
            column.pieces[i] = pieceOf(canvas.type, plans[i], width, column.pieces[i].size.height() + each);
        column.height = minHeight;
    }
    return column;
}

ArrowWords arrowWords(const PlannedPanel& plan)
{
    return {{plan.words.key.thing, QStringLiteral("arrow"), plan.words.key.role}, arrowLabel(plan), plan.sentence};
}

Node verticalArrow(const Canvas& canvas, const PlannedPanel& plan, qreal x, qreal panelY, qreal ownY, qreal labelWidth)
{
    const qreal gap = canvas.length(arrowGap) * (panelY > ownY ? 1 : -1);
    const QPointF panel(x, panelY - gap);
    const QPointF own(x, ownY + gap);
    return arrow(canvas.type, arrowWords(plan), plan.pointsHere ? panel : own, plan.pointsHere ? own : panel,
                 labelWidth);
}

} // namespace styrmodell
