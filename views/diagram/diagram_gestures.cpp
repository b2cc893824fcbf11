// What mouse, wheel and keys do to the diagram.
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_accessible.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/node_drag.h"
#include "views/diagram/page_index.h"
#include "views/diagram/title_editor.h"
#include "views/diagram/transition.h"

#include <QApplication>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
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

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return {};
    }
}

} // namespace

// ---- Keys

void DiagramWidget::keyPressEvent(QKeyEvent* event)
{
    refreshNow();
    if (drag_ && event->key() == Qt::Key_Escape)
        giveUpDrag();
    else if (jumpBy(*event) || arranging_->pressKey(*event) || holdSpace(*event) || pressKey(*event))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

bool DiagramWidget::pressKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const auto direction = directionOf(event.key());
    if (held == Qt::AltModifier && direction == Direction::Left)
        goBack();
    else if (held == Qt::AltModifier && direction == Direction::Right)
        goForward();
    else if (held == Qt::NoModifier && direction)
        moveBy(*direction);
    else if (held == Qt::ShiftModifier && event.key() == Qt::Key_F10)
        showMenu(current_);
    else if (held == Qt::NoModifier || event.text() == QStringLiteral("+")) {
        switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            showsCurrent_ = true;
            press(current_);
            break;
        case Qt::Key_Backspace:
        case Qt::Key_Back:
            goBack();
            break;
        case Qt::Key_Forward:
            goForward();
            break;
        case Qt::Key_Home:
            goHome();
            break;
        case Qt::Key_F2:
            edit(current_);
            break;
        case Qt::Key_Escape:
            if (thread_.text.isEmpty())
                return false;
            lightThread({});
            break;
        case Qt::Key_G:
            toggleJumping();
            break;
        case Qt::Key_Plus:
            zoomIn();
            break;
        case Qt::Key_Minus:
            zoomOut();
            break;
        case Qt::Key_0:
            zoomToFit();
            break;
        case Qt::Key_PageDown:
            if (isPresenting_)
                stepOn(true);
            else
                vertical_->triggerAction(QAbstractSlider::SliderPageStepAdd);
            break;
        case Qt::Key_PageUp:
            if (isPresenting_)
                stepOn(false);
            else
                vertical_->triggerAction(QAbstractSlider::SliderPageStepSub);
            break;
        default:
            return false;
        }
    } else {
        return false;
    }
    return true;
}

void DiagramWidget::moveBy(Direction direction)
{
    const NodeKey next = index_->neighbour(current_, direction);
    if (next != current_ || !showsCurrent_) {
        makeCurrent(next);
        return;
    }
    // Beyond the last node there may still be something to see
    const double step = height() / 6.0;
    if (direction == Direction::Up || direction == Direction::Down) {
        viewport_.scrollBy({0, direction == Direction::Up ? -step : step});
        viewportMoved();
    }
}

void DiagramWidget::press(const NodeKey& key)
{
    const Node* node = index_->find(key);
    if (!node)
        return;
    if (node->vacancy && canEdit()) {
        const Vacancy vacancy = *node->vacancy;
        setCurrent(key);
        return Q_EMIT additionWanted(vacancy);
    }
    const std::optional<Focus> target = node->target; // the node may go with its page
    const bool isLeaving = target && *target != focus();
    if (node->isFocusable && isLeaving)
        current_ = key; // what *back* returns to; not told, since its page goes before a reader could ask about it
    else if (node->isFocusable)
        setCurrent(key);
    if (isLeaving)
        goTo(*target);
}

// ---- Zoom and scroll

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

// ---- Mouse

const Node* DiagramWidget::nodeAt(QPointF position) const
{
    return index_->nodeAt(viewport_.toScene(position));
}

void DiagramWidget::hoverAt(QPointF position)
{
    if (const auto cursor = arranging_->cursorAt(position))
        return setCursor(*cursor);
    if (handle().contains(position))
        return setCursor(Qt::CrossCursor);
    const Node* node = nodeAt(position);
    const NodeKey key = node && (node->target || node->vacancy) ? node->key : NodeKey{};
    setCursor(isDragging_             ? Qt::ClosedHandCursor
              : key != NodeKey{}      ? Qt::PointingHandCursor
              : viewport_.canScroll() ? Qt::OpenHandCursor
                                      : Qt::ArrowCursor);
    if (std::exchange(hovered_, key) != key)
        update();
}

void DiagramWidget::mousePressEvent(QMouseEvent* event)
{
    refreshNow();
    endJumping();
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    if (isPresenting_ && event->button() == Qt::RightButton)
        return pointAt(event->position());
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    giveUpDrag();
    const bool isChoosing = event->button() == Qt::LeftButton && !isSpaceHeld_;
    if (isChoosing && arranging_->press(event->position()))
        return;
    const Node* node = isChoosing ? nodeAt(event->position()) : nullptr;
    pressed_ = node ? node->key : NodeKey{};
    grabbed_ = event->position();
    isDragging_ = false;
    if (isChoosing)
        beginDrag(event->position(), node);
}

void DiagramWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (arranging_->isDragging() && (event->buttons() & Qt::LeftButton))
        return arranging_->dragTo(event->position());
    if (drag_ && (event->buttons() & Qt::LeftButton))
        return dragTo(event->position());
    const bool isHeld = grabbed_ && (event->buttons() & (Qt::LeftButton | Qt::MiddleButton));
    if (isHeld && !isDragging_ && viewport_.canScroll())
        isDragging_ = (event->position() - *grabbed_).manhattanLength() >= QApplication::startDragDistance();
    if (isHeld && isDragging_) {
        hasPanned_ = true;
        clock_->stop();
        transition_.reset();
        viewport_.scrollBy(*grabbed_ - event->position());
        grabbed_ = event->position();
        viewportMoved();
    }
    hoverAt(event->position());
}

void DiagramWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (arranging_->isDragging() && event->button() == Qt::LeftButton)
        return arranging_->release();
    if ((event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) || !grabbed_)
        return;
    grabbed_.reset();
    if (drag_ && drop()) {
        pressed_ = {};
        return hoverAt(event->position());
    }
    const NodeKey pressed = std::exchange(pressed_, {});
    const bool wasDrag = std::exchange(isDragging_, false);
    const Node* node = wasDrag ? nullptr : nodeAt(event->position());
    if (node && node->key == pressed) {
        const bool isChoosing = event->modifiers() & Qt::ControlModifier;
        if (isChoosing || !(node->target || node->vacancy)) {
            makeCurrent(pressed);
        } else {
            showsCurrent_ = false;
            press(pressed);
        }
    }
    hoverAt(event->position());
}

void DiagramWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click has gone on already; the second must not go on again from what came under the pointer
    event->accept();
}

void DiagramWidget::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hovered_ = {};
    update();
}

// ---- Focus

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
