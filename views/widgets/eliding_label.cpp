#include "views/widgets/eliding_label.h"

#include <QEvent>
#include <QPainter>

namespace styrmodell
{
namespace
{

constexpr int lettersAtLeast = 6;

} // namespace

QSize ElidingLabel::minimumSizeHint() const
{
    return {lettersAtLeast * fontMetrics().averageCharWidth(), QLabel::minimumSizeHint().height()};
}

void ElidingLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool ElidingLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
    return QLabel::event(event);
}

} // namespace styrmodell
