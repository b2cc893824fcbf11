// What the mouse does to the diagram.
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/node_drag.h"
#include "views/diagram/page_index.h"
#include "views/diagram/transition.h"

#include <QApplication>
#include <QMouseEvent>
#include <QVariantAnimation>

namespace styrmodell
{

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

} // namespace styrmodell
