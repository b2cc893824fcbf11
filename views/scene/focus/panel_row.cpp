#include "views/scene/focus/panel_row.h"

#include "views/scene/words/formats.h"

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

/// Its whole sentence if that fits on a line, else what its arrow would say.
Node relationInWords(const Canvas& canvas, const PlannedPanel& plan, const QRectF& gap)
{
    const Type& type = canvas.type;
    const ArrowWords words = arrowWords(plan);
    const qreal left = gap.left() + canvas.length(24);
    const qreal width = gap.right() - left;
    QString sentence = capitalised(plan.sentence);
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    const bool fits = !sentence.isEmpty() && type.widthOf(sentence, type.arrowLabel()) <= width;
    MeasuredText label = type.measured(fits ? sentence : words.label, type.arrowLabel(), ColourToken::Soft, width);
    label.block.moveBy({left, gap.center().y() - label.size.height() / 2});
    Node node;
    node.key = words.key;
    node.semantics.role = Role::Paragraph;
    node.name = words.label;
    node.description = words.description;
    node.box = label.block.box;
    node.texts.push_back(std::move(label.block));
    return node;
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

qreal RowsBeneath::add(const std::vector<PlannedPanel>& plans, qreal y, std::vector<Node>& nodes)
{
    const qreal top = y;
    for (size_t first = 0; first < plans.size(); first += across_) {
        const auto begin = plans.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = plans.begin() + static_cast<std::ptrdiff_t>(std::min(first + across_, plans.size()));
        y += addRow({begin, end}, y, nodes);
        isFirst_ = false;
    }
    return y - top;
}

qreal RowsBeneath::addRow(const std::vector<PlannedPanel>& row, qreal y, std::vector<Node>& nodes)
{
    const bool isRelated = std::any_of(row.begin(), row.end(), [](const PlannedPanel& p) { return !p.verb.isEmpty(); });
    const qreal room = isRelated ? verticalArrowRoom(canvas_.type) : canvas_.length(20);
    PanelRow laid = panelRow(canvas_, row, canvas_.width, 0);
    for (Node& node : laid.nodes) {
        moveBy(node, {0, y + room});
        nodes.push_back(std::move(node));
    }
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i].verb.isEmpty())
            continue;
        const QRectF box = laid.boxes[i];
        if (isFirst_)
            nodes.push_back(verticalArrow(canvas_, row[i], box.left() + canvas_.length(40), y + room, y,
                                          box.width() - canvas_.length(70)));
        else
            nodes.push_back(relationInWords(canvas_, row[i], {box.left(), y, box.width(), room}));
    }
    return room + laid.height;
}

} // namespace styrmodell
