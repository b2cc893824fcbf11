#include "views/scene/focus/wide_page.h"

#include "views/scene/focus/panel_row.h"

#include <algorithm>

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
        const qreal beneathHeight = rowsHeight(0, canvas_.width);
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
        const qreal beneathNatural = rowsHeight(beneathLeft, beneathRight);
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
            const qreal top = std::max(boxes[i].top(), hero_.top()) + canvas_.length(40);
            const qreal bottom = std::min(boxes[i].bottom(), hero_.bottom()) - canvas_.length(24);
            // A panel that lies beneath the page's own says by its heading what it is.
            if (plan.verb.isEmpty() || bottom < top - canvas_.length(20))
                continue;
            const qreal y = (top + bottom) / 2;
            const qreal gap = canvas_.length(arrowGap);
            const QPointF panel(columns_.left + gap, y);
            const QPointF own(hero_.left() - gap, y);
            laid_.nodes.push_back(arrow(canvas_.type, arrowWords(plan), plan.pointsHere ? panel : own,
                                        plan.pointsHere ? own : panel, columns_.leftGap - canvas_.length(6)));
        }
    }

    /// The page's own as seen from a row that begins at `left`.
    Reach reachFrom(qreal left) const
    {
        const qreal own = columns_.left + columns_.leftGap;
        return {own - left, own + columns_.middle - left};
    }

    qreal rowsHeight(qreal left, qreal right) const
    {
        qreal height = 0;
        for (const auto& row : around_.beneath)
            height += panelRow(canvas_, row, right - left, 0, reachFrom(left)).height + canvas_.length(20);
        return height > 0 ? height - canvas_.length(20) : 0;
    }

    void placeBeneath(qreal left, qreal right, qreal rowHeight, qreal total)
    {
        qreal y = rowHeight + gap_;
        const qreal natural = rowsHeight(left, right);
        const qreal stretch = std::min(std::max<qreal>(total - y - natural, 0), natural * 0.45);
        bool isFirst = true;
        for (const auto& plans : around_.beneath) {
            const qreal own = panelRow(canvas_, plans, right - left, 0, reachFrom(left)).height;
            const qreal share = natural > 0 ? stretch * own / natural : 0;
            PanelRow row = panelRow(canvas_, plans, right - left, own + share, reachFrom(left));
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

} // namespace

Laid laidOnWidePage(const Canvas& canvas, const Surroundings& around)
{
    return WidePage(canvas, around).layOut();
}

} // namespace styrmodell
