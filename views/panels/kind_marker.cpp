#include "views/panels/kind_marker.h"

#include "model/records/fields/values.h"

#include <QPainter>
#include <QPolygonF>

namespace styrmodell
{
namespace
{

/// Corners in a unit square, for the shapes that are polygons.
QPolygonF cornersOf(KindShape shape)
{
    switch (shape) {
    case KindShape::Diamond:
        return {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}};
    case KindShape::Triangle:
        return {{0.12, 0.04}, {0.95, 0.5}, {0.12, 0.96}};
    case KindShape::Pentagon:
        return {{0.12, 0.1}, {0.6, 0.1}, {0.95, 0.5}, {0.6, 0.9}, {0.12, 0.9}};
    case KindShape::Disc:
    case KindShape::Bar:
    case KindShape::Sheet:
    case KindShape::Square:
    case KindShape::OpenSquare:
    case KindShape::Ring:
    case KindShape::Frame:
        return {};
    }
    return {};
}

QPolygonF placed(const QPolygonF& corners, const QRectF& box)
{
    QPolygonF polygon;
    for (const QPointF corner : corners)
        polygon << QPointF(box.left() + corner.x() * box.width(), box.top() + corner.y() * box.height());
    return polygon;
}

} // namespace

void paintKindMarker(QPainter& painter, KindShape shape, const QRectF& box, const QColor& colour)
{
    const qreal side = box.width();
    const auto inset = [&](qreal x, qreal y) { return box.adjusted(side * x, side * y, -side * x, -side * y); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPen line(colour, side * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto outlined = [&] {
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
    };
    switch (shape) {
    case KindShape::Disc:
        painter.drawEllipse(inset(0.06, 0.06));
        break;
    case KindShape::Bar:
        painter.drawRoundedRect(inset(0, 0.22), side * 0.18, side * 0.18);
        break;
    case KindShape::Sheet:
        painter.drawRoundedRect(inset(0.2, 0.02), side * 0.08, side * 0.08);
        break;
    case KindShape::Square:
        painter.drawRoundedRect(inset(0.08, 0.08), side * 0.1, side * 0.1);
        break;
    case KindShape::OpenSquare:
        outlined();
        painter.drawRoundedRect(inset(0.12, 0.12), side * 0.1, side * 0.1);
        break;
    case KindShape::Ring:
        outlined();
        painter.drawEllipse(inset(0.08, 0.08));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(inset(0.34, 0.34));
        break;
    case KindShape::Frame:
        outlined();
        painter.drawRoundedRect(inset(0.07, 0.14), side * 0.24, side * 0.24);
        break;
    case KindShape::Pentagon:
        outlined();
        painter.drawPolygon(placed(cornersOf(shape), box));
        break;
    case KindShape::Diamond:
    case KindShape::Triangle:
        painter.drawPolygon(placed(cornersOf(shape), box));
        break;
    }
    painter.restore();
}

QColor kindMarkerColour(const Palette& palette, const QString& colour)
{
    if (Colour::isHex(colour))
        return QColor::fromRgb(palette.colour(Paint(QColor(colour).rgb() & 0xFFFFFFU, CustomUse::Line)));
    const std::initializer_list<std::pair<QString, ColourToken>> tokens{
        {QStringLiteral("red"), ColourToken::RedLine},   {QStringLiteral("plum"), ColourToken::PlumLine},
        {QStringLiteral("blue"), ColourToken::BlueLine}, {QStringLiteral("green"), ColourToken::GreenLine},
        {QStringLiteral("sand"), ColourToken::Edge},
    };
    for (const auto& [name, token] : tokens)
        if (name == colour)
            return QColor::fromRgb(palette.colour(token));
    return QColor::fromRgb(palette.colour(ColourToken::Ink));
}

QIcon kindIcon(const Kind* kind, const Palette& palette, int side)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(side * scale, side * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintKindMarker(painter, kind ? kind->shape.value_or(KindShape::Disc) : KindShape::Disc,
                        QRectF(0, 0, side, side), kindMarkerColour(palette, kind ? kind->colour.text : QString()));
        icon.addPixmap(pixmap);
        pixmap.fill(Qt::transparent);
        paintKindMarker(painter, kind ? kind->shape.value_or(KindShape::Disc) : KindShape::Disc,
                        QRectF(0, 0, side, side), QColor::fromRgb(palette.colour(ColourToken::OnPlate)));
        icon.addPixmap(pixmap, QIcon::Selected);
    }
    return icon;
}

} // namespace styrmodell
