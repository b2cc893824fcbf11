#include "views/panels/row_painting.h"

#include <QPainter>
#include <QPolygonF>

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

void drawRowGround(QPainter& painter, const QRectF& row, const Palette& palette, RowState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.isSelected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(palette.colour(ColourToken::Blue)));
        painter.drawRoundedRect(row, rowRadius, rowRadius);
    }
    if (state.hasKeyboard)
        drawRowRing(painter, row, palette);
    painter.restore();
}

void drawRowChevron(QPainter& painter, const QPointF& middle, bool isOpen, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(middle);
    if (isOpen)
        painter.rotate(90);
    painter.drawPolyline(QPolygonF({{-2, -4.5}, {2.5, 0}, {-2, 4.5}}));
    painter.restore();
}

} // namespace styrmodell
