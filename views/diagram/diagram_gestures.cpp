// Zooming and scrolling the diagram, and the other events that reach it as a widget; see diagram_keys.cpp and
// diagram_mouse.cpp.
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_accessible.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/node_drag.h"
#include "views/diagram/page_index.h"
#include "views/diagram/transition.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <cmath>

namespace styrmodell
{
namespace
{

constexpr double zoomStep = 1.25;
/// A notch of the wheel is 120.
constexpr double pixelsPerNotch = 72;
constexpr double notch = 120;
constexpr double roomPx = 16; ///< around what is kept in view

} // namespace

void DiagramWidget::setZoom(double zoom, QPointF anchor)
{
    endJumping();
    clock_->stop();
    transition_.reset();
    const double before = viewport_.zoom();
    viewport_.setZoom(zoom, anchor);
    viewportMoved();
    if (viewport_.zoom() != before)
        Q_EMIT zoomChanged(viewport_.zoom());
}

void DiagramWidget::zoomIn()
{
    setZoom(zoom() * zoomStep, QRectF({}, viewport_.room()).center());
}

void DiagramWidget::zoomOut()
{
    setZoom(zoom() / zoomStep, QRectF({}, viewport_.room()).center());
}

void DiagramWidget::zoomToFit()
{
    setZoom(1, {});
}

void DiagramWidget::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / notch), event->position());
        event->accept();
        return;
    }
    scrollOrIgnore(event);
}

void DiagramWidget::scrollOrIgnore(QWheelEvent* event)
{
    if (!viewport_.canScroll()) {
        event->ignore();
        return;
    }
    QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / notch * pixelsPerNotch
                                              : QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ShiftModifier)
        by = by.transposed();
    endJumping();
    clock_->stop();
    transition_.reset();
    viewport_.scrollBy(-by);
    viewportMoved();
    hoverAt(event->position());
    event->accept();
}

bool DiagramWidget::event(QEvent* event)
{
    // Events come while this is made, too: its parts are asked only by those that come later
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& pressed = *static_cast<QKeyEvent*>(event);
        const bool endsDrag = pressed.key() == Qt::Key_Escape && (drag_ || arranging_->isDragging());
        if (endsDrag || isJumpKey(pressed)) { // before any command has the key
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(zoom() * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

void DiagramWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Node* node = showsCurrent_ ? index_->find(current_) : nullptr;
    const bool wasSeen = node && QRectF({}, event->oldSize()).intersects(toWidget(node->box));
    fitViewport();
    if (wasSeen)
        viewport_.reveal(node->box, roomPx); // a bar above the picture must not push her out of it
    viewportMoved();
    refreshLater();
}

void DiagramWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    isDirty_ = false; // what was asked for while hidden was not laid out
    refreshLater();
}

void DiagramWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::StyleChange)
        return;
    fitViewport(); // the bars may have another width
    viewportMoved();
    refreshLater();
}

void DiagramWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        showsCurrent_ = true;
    update();
    // After Qt has told the widget's own focus
    QMetaObject::invokeMethod(
        this, [this] { tellFocus(*this); }, Qt::QueuedConnection);
}

void DiagramWidget::focusOutEvent(QFocusEvent* event)
{
    isSpaceHeld_ = false;
    endJumping();
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        giveUpDrag();
        arranging_->cancelDrag();
    }
    update();
}

} // namespace styrmodell
