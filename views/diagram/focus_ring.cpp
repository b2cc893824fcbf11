#include "views/diagram/focus_ring.h"

#include <QPainter>
#include <QPainterPath>

namespace styrmodell
{
namespace
{

constexpr double amberWidth = 4;
constexpr double darkWidth = 2;
constexpr double hoverWidth = 2;

/// A line of `width` whose inner side is `distance` outside the box.
void drawAround(QPainter& painter, const QRectF& box, double radius, double distance, double width, QRgb colour)
{
    const double out = distance + width / 2;
    painter.setPen(QPen(QColor::fromRgb(colour), width));
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius + out, radius + out);
}

} // namespace

void drawFocusRing(QPainter& painter, const QRectF& box, double radius, const Palette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRgb dark = palette.colour(ColourToken::FocusLine);
    drawAround(painter, box, radius, 0, darkWidth, dark);
    drawAround(painter, box, radius, darkWidth + amberWidth, darkWidth, dark);
    drawAround(painter, box, radius, darkWidth, amberWidth, palette.colour(ColourToken::Focus));
}

void drawHover(QPainter& painter, const QRectF& box, double radius, const Palette& palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    drawAround(painter, box, radius, 1, hoverWidth, palette.colour(ColourToken::Ink));
}

} // namespace styrmodell
