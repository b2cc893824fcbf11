#include "views/panels/findings/severity_marker.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::FindingsPanel)
};

/// In a unit square.
QPolygonF cornersOf(Severity severity)
{
    if (severity == Severity::Warning)
        return {{0.5, 0.08}, {0.96, 0.9}, {0.04, 0.9}};
    const qreal cut = 0.3;
    return {{cut, 0.04},     {1 - cut, 0.04}, {0.96, cut},     {0.96, 1 - cut},
            {1 - cut, 0.96}, {cut, 0.96},     {0.04, 1 - cut}, {0.04, cut}};
}

/// The stroke and dot within the shape: “!”, and the other way up “i”.
void paintSign(QPainter& painter, Severity severity)
{
    const bool isNote = severity == Severity::Note;
    const qreal top = severity == Severity::Warning ? 0.36 : 0.26;
    const qreal bottom = severity == Severity::Warning ? 0.78 : 0.74;
    const qreal dot = isNote ? top : bottom;
    const qreal from = isNote ? top + 0.2 : top;
    const qreal to = isNote ? bottom : bottom - 0.18;
    painter.drawLine(QPointF(0.5, from), QPointF(0.5, to));
    painter.drawPoint(QPointF(0.5, dot));
}

ColourToken tintOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ColourToken::RedTint;
    case Severity::Warning:
        return ColourToken::Panel;
    case Severity::Note:
        return ColourToken::BlueTint;
    }
    return ColourToken::Panel;
}

} // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("Error");
    case Severity::Warning:
        return Texts::tr("Look over");
    case Severity::Note:
        return Texts::tr("Note");
    }
    return {};
}

ColourToken severityColour(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ColourToken::RedLine;
    case Severity::Warning:
        return ColourToken::Amber;
    case Severity::Note:
        return ColourToken::BlueLine;
    }
    return ColourToken::Ink;
}

void paintSeverity(QPainter& painter, Severity severity, const QRectF& box, const Palette& palette, bool selected)
{
    const auto colour = [&](ColourToken token) { return QColor::fromRgb(palette.colour(token)); };
    const QColor line = colour(selected ? ColourToken::OnPlate : severityColour(severity));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width(), box.height());
    painter.setPen(QPen(line, 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(selected ? QBrush(Qt::NoBrush) : QBrush(colour(tintOf(severity))));
    if (severity == Severity::Note)
        painter.drawEllipse(QRectF(0.05, 0.05, 0.9, 0.9));
    else
        painter.drawPolygon(cornersOf(severity));
    painter.setPen(QPen(line, 0.13, Qt::SolidLine, Qt::RoundCap));
    paintSign(painter, severity);
    painter.restore();
}

} // namespace styrmodell
