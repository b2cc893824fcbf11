// What keys do to the diagram.
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/node_drag.h"
#include "views/diagram/page_index.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace styrmodell
{
namespace
{

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

} // namespace styrmodell
