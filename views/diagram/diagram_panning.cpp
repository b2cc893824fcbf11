// Moving the page under the hand: with Space held, and at the edges while something is dragged.
#include "views/diagram/diagram_widget.h"

#include "views/diagram/node_drag.h"

#include <QKeyEvent>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int edgeTickMs = 16;
constexpr double edgePx = 32;    ///< as near to an edge a drag scrolls
constexpr double fastestPx = 14; ///< a tick, at the very edge

/// How fast to scroll where the pointer is at `at` of `length`: none in the middle, up to `fastestPx` at either end.
double speedAt(double at, double length)
{
    const double before = std::clamp((edgePx - at) / edgePx, 0.0, 1.0);
    const double after = std::clamp((at - (length - edgePx)) / edgePx, 0.0, 1.0);
    return (after - before) * fastestPx;
}

} // namespace

void DiagramWidget::scrollAtEdge()
{
    const QSizeF room = viewport_.room();
    const QPointF by = drag_ && drag_->hasBegun && viewport_.canScroll()
                           ? QPointF(speedAt(drag_->at.x(), room.width()), speedAt(drag_->at.y(), room.height()))
                           : QPointF();
    const QPointF before = viewport_.offset();
    if (!by.isNull())
        viewport_.scrollBy(by);
    const QPointF moved = viewport_.offset() - before;
    if (moved.isNull())
        return edgeTimer_.stop();
    edgeTimer_.start(edgeTickMs, this);
    drag_->from -= moved;
    viewportMoved();
    aimDrag();
}

void DiagramWidget::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == edgeTimer_.timerId())
        scrollAtEdge();
    else
        QWidget::timerEvent(event);
}

/// Space alone presses what is marked, when it is let go; held while the mouse drags it moves the page.
bool DiagramWidget::holdSpace(const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Space || event.modifiers() != Qt::NoModifier)
        return false;
    if (event.isAutoRepeat())
        return true;
    isSpaceHeld_ = true;
    hasPanned_ = false;
    if (viewport_.canScroll())
        setCursor(Qt::OpenHandCursor);
    return true;
}

void DiagramWidget::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat() || !std::exchange(isSpaceHeld_, false))
        return QWidget::keyReleaseEvent(event);
    unsetCursor();
    if (hasPanned_)
        return;
    showsCurrent_ = true;
    press(current_);
}

} // namespace styrmodell
