#include "views/diagram/drag_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr double handleSize = 16;
/// Inwards it covers no more than the room that plates leave beside their words.
constexpr double handleInside = 6;
constexpr double arrowWidth = 2.5;
constexpr double headLength = 11;
constexpr double widestCarried = 320;
constexpr QPointF besidePointer(16, 18);

QPen pen(const Palette& palette, ColourToken token, double width)
{
    return QPen(QColor::fromRgb(palette.colour(token)), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawArrow(QPainter& painter, const QLineF& line, double head)
{
    painter.drawLine(line);
    for (const double turn : {150.0, -150.0}) {
        QLineF side(line.p2(), line.p2() + QPointF(head, 0));
        side.setAngle(line.angle() + turn);
        painter.drawLine(side);
    }
}

} // namespace

QRectF handleOn(const QRectF& box)
{
    return {box.right() - handleInside, box.center().y() - handleSize / 2, handleSize, handleSize};
}

void drawHandle(QPainter& painter, const QRectF& handle, bool isHeld, const Palette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen(palette, isHeld ? ColourToken::Panel : ColourToken::Ink, 2));
    painter.setBrush(QColor::fromRgb(palette.colour(isHeld ? ColourToken::Ink : ColourToken::Panel)));
    painter.drawEllipse(handle.adjusted(1, 1, -1, -1));
    const QPointF middle = handle.center();
    painter.setPen(pen(palette, isHeld ? ColourToken::Panel : ColourToken::Ink, 1.5));
    drawArrow(painter, QLineF(middle - QPointF(3, 0), middle + QPointF(3, 0)), 3.5);
}

void drawDraggedArrow(QPainter& painter, const QLineF& line, const Palette& palette)
{
    if (line.length() < 1)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(palette, ColourToken::Panel, arrowWidth + 3)); // seen on plates of any colour
    drawArrow(painter, line, headLength);
    painter.setPen(pen(palette, ColourToken::Ink, arrowWidth));
    drawArrow(painter, line, headLength);
}

void drawLit(QPainter& painter, const QRectF& box, double radius, bool isChosen, const Palette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = isChosen ? 4 : 2;
    const double out = width / 2 + 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(palette, isChosen ? ColourToken::Ink : ColourToken::BlueLine, width));
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius + out, radius + out);
}

void drawDropLine(QPainter& painter, const QLineF& line, const Palette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [token, width] : {std::pair(ColourToken::FocusLine, 8.0), std::pair(ColourToken::Focus, 4.0)}) {
        painter.setPen(pen(palette, token, width));
        painter.drawLine(line);
    }
}

void drawCarried(QPainter& painter, QPointF pointer, const QString& title, const QString& hint, const QFont& font,
                 const QRectF& room, const Palette& palette)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF strongMetrics(strong);
    const QFontMetricsF metrics(font);
    const QString first = strongMetrics.elidedText(title.simplified(), Qt::ElideRight, widestCarried);
    const QString second = metrics.elidedText(hint, Qt::ElideRight, widestCarried);
    const double side = 10;
    const double edge = 7;
    const double width = std::max(strongMetrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
    QRectF box(pointer + besidePointer,
               QSizeF(std::ceil(width) + 2 * side, strongMetrics.height() + metrics.height() + 2 * edge));
    box.moveLeft(std::max(room.left(), std::min(box.left(), room.right() - box.width())));
    if (box.bottom() > room.bottom())
        box.moveBottom(pointer.y() - besidePointer.y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen(palette, ColourToken::Edge, 1.5));
    painter.setBrush(QColor::fromRgb(palette.colour(ColourToken::Panel)));
    painter.drawRoundedRect(box, 8, 8);
    painter.setPen(QColor::fromRgb(palette.colour(ColourToken::Ink)));
    painter.setFont(strong);
    painter.drawText(QPointF(box.left() + side, box.top() + edge + strongMetrics.ascent()), first);
    painter.setPen(QColor::fromRgb(palette.colour(ColourToken::Soft)));
    painter.setFont(font);
    painter.drawText(QPointF(box.left() + side, box.top() + edge + strongMetrics.height() + metrics.ascent()), second);
}

} // namespace styrmodell
