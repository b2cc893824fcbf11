// What the mouse does while the picture is adjusted by hand, and what is seen of it.
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/drag_marks.h"
#include "views/diagram/focus_ring.h"
#include "views/diagram/page_index.h"
#include "views/diagram/page_painter.h"
#include "views/scene/by_hand/box_size.h"
#include "views/scene/by_hand/place_by_hand.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr double edgePx = 6;   ///< as near to an edge that is what is dragged
constexpr double reachPx = 5;  ///< as near to a line a box is drawn onto it
constexpr double lineGap = 4;  ///< scene points from a box to the line that says it comes beside it
constexpr double gripSize = 8; ///< pixels
constexpr double guideWidth = 1.5;
constexpr double roomyPx = 34; ///< of a lower box only the corners have grips, which cover no words

QRectF draggedBox(const QRectF& box, const TakenSides& taken, QPointF by)
{
    return box.adjusted(taken.left ? by.x() : 0, taken.top ? by.y() : 0, taken.right ? by.x() : 0,
                        taken.bottom ? by.y() : 0);
}

} // namespace

bool Arranging::press(QPointF position)
{
    if (!isOn_ || !canArrange())
        return false;
    const Node* node = diagram_.nodeAt(position);
    if (!node)
        return false;
    drag_.reset();
    if (node->isFocusable) {
        diagram_.showsCurrent_ = true;
        diagram_.setCurrent(node->key); // not scrolled to: it must stay under the pointer
    }
    if (node->element && (node->byRule || rowOf(*node).size() > 1))
        drag_ =
            Drag{node->key, sidesAt(*node, position), position, node->byRule.has_value(), false, false, node->box, {}};
    else if (node->isFocusable)
        diagram_.announce(tr("This cannot be moved or sized by hand."));
    return true; // nothing leads away while she adjusts
}

/// Near an edge or corner of a box that may be sized: that; else all of it.
TakenSides Arranging::sidesAt(const Node& node, QPointF position) const
{
    const QRectF box = diagram_.toWidget(node.box);
    const double edge = std::min({edgePx, box.width() / 4, box.height() / 4});
    const TakenSides near{position.x() - box.left() < edge, position.y() - box.top() < edge,
                          box.right() - position.x() < edge, box.bottom() - position.y() < edge};
    const bool isAny = near.left || near.top || near.right || near.bottom;
    return node.byRule && isAny ? near : TakenSides{};
}

/// Others of its row and of rows like it, e.g. the cards of the columns beside.
std::vector<QRectF> Arranging::neighboursOf(const Node& node) const
{
    const QString slot = node.key.slot.section(u'.', 0, 0);
    std::vector<QRectF> boxes;
    for (const Node* other : diagram_.index().focusable())
        if (other->byRule && other != &node && other->key.slot.section(u'.', 0, 0) == slot)
            boxes.push_back(other->box);
    return boxes;
}

/// Before or after the one of its row that is under the pointer, across the way in which they follow each other.
std::optional<Arranging::RowPlace> Arranging::placeAt(const Node& dragged, QPointF scenePoint) const
{
    const std::vector<const Node*> row = rowOf(dragged);
    const auto over = std::find_if(
        row.begin(), row.end(), [&](const Node* node) { return node != &dragged && node->box.contains(scenePoint); });
    if (over == row.end())
        return {};
    const QRectF box = (*over)->box;
    const Node* beside = over + 1 == row.end() ? *(over - 1) : *(over + 1);
    const QPointF way = beside->box.center() - box.center();
    const bool isLevel = std::abs(way.x()) > std::abs(way.y());
    const bool isAfter = isLevel ? scenePoint.x() > box.center().x() : scenePoint.y() > box.center().y();
    const auto own = std::find(row.begin(), row.end(), &dragged);
    const qsizetype place = over - row.begin() + (isAfter ? 1 : 0) - (own < over ? 1 : 0);
    if (place == own - row.begin())
        return {};
    const double at = isLevel ? (isAfter ? box.right() + lineGap : box.left() - lineGap)
                              : (isAfter ? box.bottom() + lineGap : box.top() - lineGap);
    return RowPlace{place, isLevel ? QLineF(at, box.top(), at, box.bottom()) : QLineF(box.left(), at, box.right(), at)};
}

void Arranging::dragTo(QPointF position)
{
    const Node* node = drag_ ? diagram_.index().find(drag_->source) : nullptr;
    if (!node)
        return cancelDrag();
    const QPointF by = position - drag_->from;
    drag_->hasBegun = drag_->hasBegun || by.manhattanLength() >= QApplication::startDragDistance();
    if (!drag_->hasBegun)
        return;
    const double scale = diagram_.viewport_.scale();
    drag_->place = drag_->taken.isWhole() ? placeAt(*node, diagram_.viewport_.toScene(position)) : std::nullopt;
    drag_->box = node->box;
    if (!drag_->place && node->byRule) {
        const QRectF wanted = alignedBox(draggedBox(node->box, drag_->taken, by / scale), drag_->taken, *node->byRule,
                                         neighboursOf(*node), reachPx / scale, handStep);
        drag_->box = placeOnPage(*diagram_.page(), node->key, wanted.normalized());
        drag_->isHeldBack = wanted.normalized() != node->box && drag_->box == node->box;
    }
    diagram_.update();
}

void Arranging::release()
{
    const std::optional<Drag> done = std::exchange(drag_, {});
    diagram_.update();
    const Node* node = done && done->hasBegun ? diagram_.index().find(done->source) : nullptr;
    if (!node)
        return;
    gesture_ = {}; // each drag is a step of its own
    if (done->place)
        putInRow(done->source, done->place->place);
    else if (done->box != node->box)
        putAt(done->source, done->box, done->taken.isWhole() ? What::Place : What::Size);
    else if (done->isHeldBack)
        diagram_.announce(done->taken.isWhole() ? tr("There is no room that way.")
                                                : tr("There is no room for another size."));
}

void Arranging::cancelDrag()
{
    if (std::exchange(drag_, {}))
        diagram_.update();
}

std::optional<Qt::CursorShape> Arranging::cursorAt(QPointF position) const
{
    if (!isOn_)
        return {};
    const Node* node = diagram_.nodeAt(position);
    if (!node || !node->element || !(node->byRule || rowOf(*node).size() > 1))
        return node ? std::optional(Qt::ArrowCursor) : std::nullopt;
    const TakenSides sides = sidesAt(*node, position);
    if (sides.isWhole())
        return node->byRule ? Qt::SizeAllCursor : Qt::OpenHandCursor;
    if (sides.left != sides.right && sides.top != sides.bottom)
        return sides.left == sides.top ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    return sides.left != sides.right ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

// ---- Marks

void Arranging::paint(QPainter& painter) const
{
    if (drag_ && drag_->hasBegun)
        return paintDragged(painter);
    const Node* node = isOn_ ? current() : nullptr;
    if (!node || !node->byRule)
        return;
    const QRectF box = diagram_.toWidget(node->box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(diagram_.painter_->colour(ColourToken::FocusLine), 1.5));
    painter.setBrush(diagram_.painter_->colour(ColourToken::Panel));
    const bool isLow = box.height() < roomyPx;
    for (const double x : {box.left(), box.center().x(), box.right()})
        for (const double y : {box.top(), box.center().y(), box.bottom()})
            if (const bool isMiddle = x == box.center().x() || y == box.center().y();
                QPointF(x, y) != box.center() && !(isLow && isMiddle))
                painter.drawRoundedRect(QRectF(x - gripSize / 2, y - gripSize / 2, gripSize, gripSize), 2, 2);
}

/// The box as it would stand, over a veil on where it stands, with the lines that it lies on.
void Arranging::paintDragged(QPainter& painter) const
{
    const Node* node = diagram_.index().find(drag_->source);
    if (!node)
        return;
    const PagePainter& page = *diagram_.painter_;
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform way = diagram_.viewport_.transform();
    if (drag_->place)
        return drawDropLine(painter, {way.map(drag_->place->line.p1()), way.map(drag_->place->line.p2())},
                            diagram_.colours());
    if (!drag_->isBox)
        return;
    QColor veil = page.colour(ColourToken::Panel);
    veil.setAlphaF(0.88F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRect(diagram_.toWidget(node->box));
    paintLines(painter, *node);
    Node there = *node;
    setBox(there, drag_->box);
    const QRectF box = diagram_.toWidget(drag_->box);
    const double radius = diagram_.radiusOf(there);
    const double scale = diagram_.viewport_.scale();
    const Shape& plate = there.shapes.front();
    painter.setBrush(plate.fill ? QBrush(page.colour(*plate.fill)) : QBrush(Qt::NoBrush));
    painter.setPen(plate.stroke ? QPen(page.colour(plate.stroke->paint), plate.stroke->width * scale)
                                : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, radius, radius);
    painter.drawPixmap(box.topLeft(), page.details(there, scale, diagram_.devicePixelRatioF()));
    drawFocusRing(painter, box, radius, diagram_.colours());
}

/// What the box lies in line with; beneath it, so that its words stay whole.
void Arranging::paintLines(QPainter& painter, const Node& node) const
{
    const QTransform way = diagram_.viewport_.transform();
    for (const QLineF& line : alignmentLines(drag_->box, neighboursOf(node)))
        for (const auto& [token, width] :
             {std::pair(ColourToken::FocusLine, guideWidth + 1.5), std::pair(ColourToken::Focus, guideWidth)}) {
            painter.setPen(QPen(diagram_.painter_->colour(token), width));
            painter.drawLine(way.map(line.p1()), way.map(line.p2()));
        }
}

} // namespace styrmodell
