#include "app/window/presenting/presentation_window.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

namespace styrmodell
{

PresentationWindow::PresentationWindow(Document& document, const DiagramWidget& from, const Palette& palette,
                                       QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint), diagram_(new DiagramWidget(&document, this)),
      blank_(new QWidget(this))
{
    setWindowTitle(tr("Presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    diagram_->setAccessibleName(tr("Picture"));
    diagram_->setColours(palette);
    diagram_->setMotion(from.motion());
    diagram_->setPresenting(true);
    diagram_->showPicture(from.picture());
    diagram_->goTo(from.focus());
    beganOn_ = from.focus();
    if (from.marksCurrent())
        chosenBefore_ = from.currentElement();
    diagram_->lightThread(from.thread());
    diagram_->installEventFilter(this);
    blank_->setAutoFillBackground(true);
    blank_->setPalette(QPalette(Qt::black));
    blank_->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(diagram_);
}

void PresentationWindow::showOn(QScreen& screen)
{
    setGeometry(screen.geometry());
    winId(); // so that there is a window to put on the screen
    windowHandle()->setScreen(&screen);
    showFullScreen();
    diagram_->setFocus();
}

bool PresentationWindow::pressKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_F5: // a remote's start button ends, too
        close();
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        blank(blank_->isHidden());
        return true;
    case Qt::Key_F7:
        diagram_->lightThread(diagram_->thread().isEmpty() ? elementToLight() : ElementId{});
        return true;
    default:
        break;
    }
    if (blank_->isHidden())
        return false;
    blank(false); // whatever is pressed, the picture comes back first
    return true;
}

/// While nothing is in the spotlight, what she had chosen before she began: it may be summarised here.
ElementId PresentationWindow::elementToLight() const
{
    const bool isAsChosen = !diagram_->marksCurrent() && diagram_->focus() == beganOn_;
    return isAsChosen && !chosenBefore_.isEmpty() ? chosenBefore_ : diagram_->currentElement();
}

void PresentationWindow::blank(bool isBlank)
{
    blank_->setGeometry(rect());
    blank_->raise();
    blank_->setVisible(isBlank);
}

bool PresentationWindow::event(QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && !blank_->isHidden()) {
        blank(false);
        return true;
    }
    return QWidget::event(event);
}

bool PresentationWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& pressed = *static_cast<QKeyEvent*>(event);
        const bool isForLabels = blank_->isHidden() && diagram_->isJumpKey(pressed);
        return !isForLabels && pressKey(pressed.key());
    }
    return QWidget::eventFilter(watched, event);
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT ended();
}

} // namespace styrmodell
