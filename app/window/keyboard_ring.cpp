#include "app/window/keyboard_ring.h"

#include "views/diagram/diagram_widget.h"
#include "views/diagram/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>

namespace styrmodell
{
namespace
{

constexpr int ringRoom = 8;
constexpr double fieldRadius = 6;

bool isRinged(QWidget* widget)
{
    if (qobject_cast<DiagramWidget*>(widget->parentWidget()))
        return false;
    return qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
           qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QLineEdit*>(widget) ||
           qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QListWidget*>(widget) ||
           qobject_cast<QTabBar*>(widget);
}

} // namespace

KeyboardRing::KeyboardRing(QWidget& ringed, const Palette& palette)
    : QWidget(ringed.window()), ringed_(&ringed), palette_(palette)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    for (QWidget* moved = &ringed; moved; moved = moved->isWindow() ? nullptr : moved->parentWidget())
        moved->installEventFilter(this); // it moves with each of them
    place();
}

bool KeyboardRing::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

void KeyboardRing::place()
{
    setVisible(ringed_ && ringed_->isVisible());
    if (!ringed_)
        return;
    const auto* button = qobject_cast<QToolButton*>(ringed_);
    const int inset = button && button->toolButtonStyle() == Qt::ToolButtonIconOnly ? 4 : 0; // its edge is not seen
    const QRect box = QRect(ringed_->mapTo(window(), QPoint()), ringed_->size()).adjusted(inset, inset, -inset, -inset);
    setGeometry(box.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom));
    raise();
}

void KeyboardRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QVariant own = ringed_ ? ringed_->property(radiusProperty) : QVariant();
    const double radius = own.isValid() ? own.toDouble() : fieldRadius;
    drawFocusRing(painter, QRectF(rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom), radius, palette_);
}

KeyboardRings::KeyboardRings(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { show(now); });
}

void KeyboardRings::setColours(const Palette& palette)
{
    palette_ = palette;
    show(QApplication::focusWidget());
}

void KeyboardRings::show(QWidget* focused)
{
    delete ring_;
    if (focused && isRinged(focused))
        ring_ = new KeyboardRing(*focused, palette_);
}

} // namespace styrmodell
