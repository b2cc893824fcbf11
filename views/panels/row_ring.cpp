#include "views/panels/row_ring.h"

namespace styrmodell
{

void drawRowRing(QPainter& painter, const QRectF& row, const Palette& palette)
{
    painter.setBrush(Qt::NoBrush);
    const auto line = [&](qreal inset, qreal width, ColourToken token) {
        painter.setPen(QPen(QColor::fromRgb(palette.colour(token)), width));
        painter.drawRoundedRect(row.adjusted(inset, inset, -inset, -inset), rowRadius - inset, rowRadius - inset);
    };
    line(0.5, 1, ColourToken::FocusLine);
    line(3.5, 1, ColourToken::FocusLine);
    line(2, 2, ColourToken::Focus);
}

} // namespace styrmodell
