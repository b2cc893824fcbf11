// What mouse, wheel and keys do to the diagram.
#include "views/diagram/diagram_accessible.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/page_index.h"
#include "views/diagram/title_editor.h"
#include "views/diagram/transition.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr double zoomStep = 1.25;
/// A notch of the wheel is 120.
constexpr double pixelsPerNotch = 72;
constexpr double notch = 120;

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
    if (pressKey(*event))
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
        case Qt::Key_Space:
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
            vertical_->triggerAction(QAbstractSlider::SliderPageStepAdd);
            break;
        case Qt::Key_PageUp:
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
    clock_->stop();
    transition_.reset();
    viewport_.scrollBy(-by);
    viewportMoved();
    hoverAt(event->position());
    event->accept();
}

bool DiagramWidget::event(QEvent* event)
{
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
    fitViewport();
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
    const Node* node = nodeAt(position);
    const NodeKey key = node && node->target ? node->key : NodeKey{};
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
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    if (event->button() != Qt::LeftButton)
        return;
    const Node* node = nodeAt(event->position());
    pressed_ = node ? node->key : NodeKey{};
    grabbed_ = event->position();
    isDragging_ = false;
}

void DiagramWidget::mouseMoveEvent(QMouseEvent* event)
{
    const bool isHeld = grabbed_ && (event->buttons() & Qt::LeftButton);
    if (isHeld && !isDragging_ && viewport_.canScroll())
        isDragging_ = (event->position() - *grabbed_).manhattanLength() >= QApplication::startDragDistance();
    if (isHeld && isDragging_) {
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
    if (event->button() != Qt::LeftButton || !grabbed_)
        return;
    grabbed_.reset();
    const NodeKey pressed = std::exchange(pressed_, {});
    const bool wasDrag = std::exchange(isDragging_, false);
    const Node* node = wasDrag ? nullptr : nodeAt(event->position());
    if (node && node->key == pressed) {
        const bool isChoosing = event->modifiers() & Qt::ControlModifier;
        if (isChoosing || !node->target) {
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

// ---- Menu

void DiagramWidget::contextMenuEvent(QContextMenuEvent* event)
{
    refreshNow();
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        showMenu(current_);
        return;
    }
    const Node* node = nodeAt(event->pos());
    if (node && node->isFocusable)
        makeCurrent(node->key);
    openMenu(node ? node->key : NodeKey{}, event->globalPos());
}

void DiagramWidget::showMenu(const NodeKey& key)
{
    const Node* node = index_->find(key);
    const QRect box = node ? toWidget(node->box).toAlignedRect() & rect() : QRect();
    if (node && node->isFocusable)
        makeCurrent(key);
    QMenu* menu = openMenu(key, mapToGlobal(box.isEmpty() ? rect().center() : box.center()));
    const QList<QAction*> actions = menu->actions();
    const auto first = std::find_if(actions.begin(), actions.end(), [](const QAction* a) { return a->isEnabled(); });
    if (first != actions.end())
        menu->setActiveAction(*first); // so that a reader hears where the keyboard is
}

QMenu* DiagramWidget::openMenu(const NodeKey& key, QPoint globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Node* node = index_->find(key);
    const auto add = [&](const QString& text, const QKeySequence& shortcut, auto action) {
        QAction* added = menu->addAction(text);
        added->setShortcut(shortcut);
        added->setShortcutVisibleInContextMenu(true);
        connect(added, &QAction::triggered, this, action);
        return added;
    };
    if (node && node->target)
        menu->setDefaultAction(add(tr("Open"), Qt::Key_Return, [this, key] { press(key); }));
    if (node && editableOf(*node))
        add(tr("Rename"), Qt::Key_F2, [this, key] { edit(key); });
    menu->addActions(commands_);
    if (!menu->isEmpty())
        menu->addSeparator();
    add(tr("Back"), Qt::ALT | Qt::Key_Left, [this] { goBack(); })->setEnabled(canGoBack());
    add(tr("Forward"), Qt::ALT | Qt::Key_Right, [this] { goForward(); })->setEnabled(canGoForward());
    add(tr("Overview"), Qt::Key_Home, [this] { goHome(); })->setEnabled(!(focus() == Focus(OverviewFocus{})));
    menu->addSeparator();
    add(tr("Zoom in"), Qt::Key_Plus, [this] { zoomIn(); })->setEnabled(zoom() < Viewport::largestZoom);
    add(tr("Zoom out"), Qt::Key_Minus, [this] { zoomOut(); })->setEnabled(zoom() > 1);
    add(tr("Whole picture"), Qt::Key_0, [this] { zoomToFit(); })->setEnabled(zoom() > 1);
    menu->popup(globalPosition);
    return menu;
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
    QWidget::focusOutEvent(event);
    update();
}

} // namespace styrmodell
