#include "views/scene/focus/around.h"

#include <algorithm>
#include <numeric>

namespace styrmodell
{

namespace
{

constexpr qreal columnGap = 28;

/// The middle column of a wide page and what stands at its sides.
struct Columns {
    qreal left = 0;
    qreal leftGap = 0;
    qreal middle = 0;
    qreal rightGap = 0;
    qreal right = 0;
};

Columns columnsFor(const Canvas& canvas, const Surroundings& around)
{
    Columns columns;
    const qreal across = canvas.width;
    if (!around.left.empty()) {
        columns.left = std::min(canvas.length(388), across * 0.25);
        qreal label = 0;
        for (const PlannedPanel& plan : around.left)
            if (!plan.verb.isEmpty())
                label = std::max(label, levelArrowRoom(canvas.type, plan.verb));
        columns.leftGap = label > 0 ? std::min(label, canvas.length(150)) : canvas.length(columnGap);
    }
    if (!around.right.empty()) {
        columns.right = std::min(canvas.length(450), across * 0.27);
        columns.rightGap = canvas.length(columnGap);
    }
    columns.middle = across - columns.left - columns.leftGap - columns.right - columns.rightGap;
    return columns;
}

/// Panels one beneath the other.
struct PanelColumn {
    std::vector<Piece> pieces{};
    qreal height = 0;
};

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

QString arrowLabel(const PlannedPanel& plan)
{
    if (plan.whose.isEmpty())
        return plan.verb;
    // “underlag för inriktning”, “inriktning bidrar till”: as the sentence reads.
    return plan.pointsHere ? QStringLiteral("%1 %2").arg(plan.verb, plan.whose)
                           : QStringLiteral("%1 %2").arg(plan.whose, plan.verb);
}

ArrowWords arrowWords(const PlannedPanel& plan)
{
    return {{plan.words.key.thing, QStringLiteral("arrow"), plan.words.key.role}, arrowLabel(plan), plan.sentence};
}

/// Places a column of panels; returns their boxes.
std::vector<QRectF> placeColumn(const Canvas& canvas, Laid& laid, PanelColumn column, QPointF at)
{
    std::vector<QRectF> boxes;
    for (Piece& piece : column.pieces) {
        const QRectF box(at, piece.size);
        laid.nodes.push_back(placed(std::move(piece), at));
        boxes.push_back(box);
        at.ry() += box.height() + canvas.length(20);
    }
    return boxes;
}

class WidePage
{
public:
    WidePage(const Canvas& canvas, const Surroundings& around)
        : canvas_(canvas), around_(around), columns_(columnsFor(canvas, around)),
          gap_(verticalArrowRoom(canvas.type) + canvas.length(6))
    {
    }

    Laid layOut()
    {
        const bool isBand = around_.left.empty() && around_.right.empty();
        const qreal beneathHeight = rowsHeight(canvas_.width);
        const qreal aboveHeight = rowsAbove(columns_.middle, 0).height;
        const qreal aboveRoom = aboveHeight > 0 ? aboveHeight + gap_ : 0;
        const Piece natural = heroPiece(isBand, 0);
        const PanelColumn left = panelColumn(canvas_, around_.left, columns_.left, 0);
        const PanelColumn right = panelColumn(canvas_, around_.right, columns_.right, 0);
        const qreal middle = aboveRoom + natural.size.height();
        const bool hasBeneath = beneathHeight > 0;
        // A long side column goes down to the bottom beside the rows beneath.
        const bool isLeftLong = hasBeneath && left.height > middle + canvas_.length(100);
        const bool isRightLong = hasBeneath && right.height > middle + canvas_.length(100);
        qreal rowHeight = std::max({middle, isLeftLong ? 0 : left.height, isRightLong ? 0 : right.height});
        const qreal beneathLeft = isLeftLong ? columns_.left + columns_.leftGap : 0;
        const qreal beneathRight = isRightLong ? canvas_.width - columns_.right - columns_.rightGap : canvas_.width;
        const qreal beneathNatural = rowsHeight(beneathRight - beneathLeft);
        const qreal needed = rowHeight + (hasBeneath ? gap_ + beneathNatural : 0);
        if (canvas_.height > needed) {
            const qreal free = canvas_.height - needed;
            rowHeight += hasBeneath ? std::min(free * 0.3, rowHeight * 0.25) : std::min(free, rowHeight * 0.3);
        }
        if (isBand)
            rowHeight = middle;

        placeHero(isBand, aboveRoom, aboveHeight, rowHeight);
        const qreal total = std::max({needed, canvas_.height, left.height, right.height});
        const auto leftBoxes = placeColumn(
            canvas_, laid_, panelColumn(canvas_, around_.left, columns_.left, isLeftLong ? 0 : rowHeight), {0, 0});
        placeColumn(canvas_, laid_, panelColumn(canvas_, around_.right, columns_.right, isRightLong ? 0 : rowHeight),
                    {canvas_.width - columns_.right, 0});
        addLeftArrows(leftBoxes);
        laid_.height = std::max({rowHeight, left.height, right.height});
        if (hasBeneath)
            placeBeneath(beneathLeft, beneathRight, rowHeight, total);
        return std::move(laid_);
    }

private:
    Piece heroPiece(bool isBand, qreal minHeight) const
    {
        return isBand ? heroBand(canvas_.type, around_.hero, columns_.middle)
                      : heroPlate(canvas_.type, around_.hero, columns_.middle, minHeight);
    }

    PanelRow rowsAbove(qreal width, qreal minHeight) const
    {
        PanelRow row;
        if (around_.above.empty())
            return row;
        std::vector<Maker> makers;
        for (const PlannedPanel& plan : around_.above)
            for (const PlannedGroup& group : plan.groups)
                makers.insert(makers.end(), group.makers.begin(), group.makers.end());
        const PlannedPanel& first = around_.above.front();
        const int columns =
            std::clamp(static_cast<int>(makers.size()), 1, std::max(1, static_cast<int>(width / canvas_.length(250))));
        Piece piece = list(canvas_.type, {first.words.key.thing, QStringLiteral("above"), {}}, first.words.heading,
                           makers, width, {columns, 12, false, minHeight});
        row.height = piece.size.height();
        row.nodes.push_back(std::move(piece.node));
        return row;
    }

    void placeHero(bool isBand, qreal aboveRoom, qreal aboveHeight, qreal rowHeight)
    {
        const qreal x = columns_.left + columns_.leftGap;
        Piece hero = heroPiece(isBand, rowHeight - aboveRoom);
        hero_ = QRectF(QPointF(x, aboveRoom), hero.size);
        laid_.nodes.push_back(placed(std::move(hero), hero_.topLeft()));
        if (aboveHeight <= 0)
            return;
        for (Node& node : rowsAbove(columns_.middle, 0).nodes) {
            moveBy(node, {x, 0});
            laid_.nodes.push_back(std::move(node));
        }
        qreal at = hero_.center().x() - canvas_.length(70);
        for (const PlannedPanel& plan : around_.above) {
            laid_.nodes.push_back(verticalArrow(canvas_, plan, at, aboveHeight, hero_.top(), hero_.right() - at));
            at += canvas_.length(240);
        }
    }

    void addLeftArrows(const std::vector<QRectF>& boxes)
    {
        for (size_t i = 0; i < boxes.size(); ++i) {
            const PlannedPanel& plan = around_.left[i];
            if (plan.verb.isEmpty())
                continue;
            const qreal top = std::max(boxes[i].top(), hero_.top()) + canvas_.length(40);
            const qreal bottom = std::min(boxes[i].bottom(), hero_.bottom()) - canvas_.length(24);
            const qreal y = bottom > top ? (top + bottom) / 2 : top;
            const qreal gap = canvas_.length(arrowGap);
            const QPointF panel(columns_.left + gap, y);
            const QPointF own(hero_.left() - gap, y);
            laid_.nodes.push_back(arrow(canvas_.type, arrowWords(plan), plan.pointsHere ? panel : own,
                                        plan.pointsHere ? own : panel, columns_.leftGap - canvas_.length(6)));
        }
    }

    qreal rowsHeight(qreal width) const
    {
        qreal height = 0;
        for (const auto& row : around_.beneath)
            height += panelRow(canvas_, row, width, 0).height + canvas_.length(20);
        return height > 0 ? height - canvas_.length(20) : 0;
    }

    void placeBeneath(qreal left, qreal right, qreal rowHeight, qreal total)
    {
        qreal y = rowHeight + gap_;
        const qreal natural = rowsHeight(right - left);
        const qreal stretch = std::min(std::max<qreal>(total - y - natural, 0), natural * 0.45);
        bool isFirst = true;
        for (const auto& plans : around_.beneath) {
            const qreal own = panelRow(canvas_, plans, right - left, 0).height;
            const qreal share = natural > 0 ? stretch * own / natural : 0;
            PanelRow row = panelRow(canvas_, plans, right - left, own + share);
            for (Node& node : row.nodes) {
                moveBy(node, {left, y});
                laid_.nodes.push_back(std::move(node));
            }
            for (size_t i = 0; i < plans.size() && isFirst; ++i)
                addBeneathArrow(plans[i], row.boxes[i].translated(left, y));
            isFirst = false;
            y += row.height + canvas_.length(20);
        }
        laid_.height = std::max(laid_.height, y - canvas_.length(20));
    }

    void addBeneathArrow(const PlannedPanel& plan, const QRectF& box)
    {
        if (plan.verb.isEmpty())
            return;
        const qreal inset = canvas_.length(40);
        const qreal from = std::max(box.left(), hero_.left()) + inset;
        const qreal to = std::min(box.right(), hero_.right()) - canvas_.length(20);
        const bool isWhole = around_.beneath.front().size() == 1;
        const qreal x = isWhole ? std::max(from, hero_.center().x() - canvas_.length(70)) : from;
        laid_.nodes.push_back(
            verticalArrow(canvas_, plan, x, box.top(), hero_.bottom(), std::max(to, box.right()) - x));
    }

    const Canvas& canvas_;
    const Surroundings& around_;
    Columns columns_;
    qreal gap_;
    QRectF hero_{};
    Laid laid_{};
};

/// Everything one beneath the other; on a page of two columns what stands at the sides shares a row.
class StackedPage
{
public:
    StackedPage(const Canvas& canvas, const Surroundings& around) : canvas_(canvas), around_(around) {}

    Laid layOut()
    {
        addAbove();
        const bool isBand = !canvas_.isNarrow && around_.right.empty() && around_.left.empty();
        Piece hero = isBand ? heroBand(canvas_.type, around_.hero, canvas_.width)
                            : heroPlate(canvas_.type, around_.hero, canvas_.width, 0);
        const QSizeF size = hero.size;
        laid_.nodes.push_back(placed(std::move(hero), {0, y_}));
        y_ += size.height();
        std::vector<PlannedPanel> withArrow;
        std::vector<PlannedPanel> without = around_.right;
        for (const PlannedPanel& plan : around_.left)
            (plan.verb.isEmpty() ? without : withArrow).push_back(plan);
        if (!canvas_.isNarrow) {
            withArrow.insert(withArrow.end(), without.begin(), without.end());
            without.clear();
        }
        addRows(withArrow);
        for (const auto& row : around_.beneath)
            addRows(row);
        addRows(without);
        laid_.height = y_;
        return std::move(laid_);
    }

private:
    void addAbove()
    {
        for (const PlannedPanel& plan : around_.above) {
            std::vector<Maker> makers;
            for (const PlannedGroup& group : plan.groups)
                makers.insert(makers.end(), group.makers.begin(), group.makers.end());
            const int columns = std::clamp(static_cast<int>(canvas_.columnsWidth() / 320), 1,
                                           std::max<int>(1, static_cast<int>(makers.size())));
            Piece piece = list(canvas_.type, {plan.words.key.thing, QStringLiteral("above"), {}}, plan.words.heading,
                               makers, canvas_.width, {columns, 10, false, 0});
            const qreal height = piece.size.height();
            laid_.nodes.push_back(placed(std::move(piece), {0, y_}));
            y_ += height;
            const qreal room = verticalArrowRoom(canvas_.type);
            laid_.nodes.push_back(
                verticalArrow(canvas_, plan, canvas_.length(40), y_, y_ + room, canvas_.width - canvas_.length(70)));
            y_ += room;
        }
    }

    void addRows(const std::vector<PlannedPanel>& plans)
    {
        const size_t across = canvas_.isNarrow ? 1 : 2;
        for (size_t first = 0; first < plans.size(); first += across) {
            const std::vector<PlannedPanel> row(
                plans.begin() + static_cast<std::ptrdiff_t>(first),
                plans.begin() + static_cast<std::ptrdiff_t>(std::min(first + across, plans.size())));
            const bool hasArrows =
                std::any_of(row.begin(), row.end(), [](const PlannedPanel& p) { return !p.verb.isEmpty(); });
            const qreal room = hasArrows ? verticalArrowRoom(canvas_.type) : canvas_.length(16);
            PanelRow laid = panelRow(canvas_, row, canvas_.width, 0);
            for (Node& node : laid.nodes) {
                moveBy(node, {0, y_ + room});
                laid_.nodes.push_back(std::move(node));
            }
            for (size_t i = 0; i < row.size(); ++i)
                if (!row[i].verb.isEmpty())
                    laid_.nodes.push_back(verticalArrow(canvas_, row[i], laid.boxes[i].left() + canvas_.length(40),
                                                        y_ + room, y_, laid.boxes[i].width() - canvas_.length(70)));
            y_ += room + laid.height;
        }
    }

    const Canvas& canvas_;
    const Surroundings& around_;
    Laid laid_{};
    qreal y_ = 0;
};

} // namespace

PanelRow panelRow(const Canvas& canvas, const std::vector<PlannedPanel>& plans, qreal width, qreal minHeight)
{
    PanelRow row;
    if (plans.empty())
        return row;
    const qreal gap = canvas.length(20);
    std::vector<qreal> weights;
    weights.reserve(plans.size());
    for (const PlannedPanel& plan : plans)
        weights.push_back(2.0 + std::min<qreal>(static_cast<qreal>(plan.weight), 8));
    const qreal sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const qreal room = width - gap * static_cast<qreal>(plans.size() - 1);
    // No panel takes less than two thirds of an equal share: each must reach the page's own above it.
    const qreal least = room / static_cast<qreal>(plans.size()) * 0.66;
    std::vector<qreal> widths;
    widths.reserve(weights.size());
    for (const qreal weight : weights)
        widths.push_back(std::max(room * weight / sum, least));
    const qreal over = std::accumulate(widths.begin(), widths.end(), 0.0) / room;
    for (qreal& one : widths)
        one /= over;
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

Node verticalArrow(const Canvas& canvas, const PlannedPanel& plan, qreal x, qreal panelY, qreal ownY, qreal labelWidth)
{
    const qreal gap = canvas.length(arrowGap) * (panelY > ownY ? 1 : -1);
    const QPointF panel(x, panelY - gap);
    const QPointF own(x, ownY + gap);
    return arrow(canvas.type, arrowWords(plan), plan.pointsHere ? panel : own, plan.pointsHere ? own : panel,
                 labelWidth);
}

Laid laidAround(const Canvas& canvas, const Surroundings& around)
{
    return canvas.isWide() ? WidePage(canvas, around).layOut() : StackedPage(canvas, around).layOut();
}

} // namespace styrmodell
