#include "views/drawing/outline_engine.h"

#include <QPainterPath>
#include <QPainterPathStroker>

namespace styrmodell
{
namespace
{

constexpr int dotsPerInch = 96; ///< what lengths in millimetres within an SVG are counted with

Path pathOf(const QPainterPath& path)
{
    Path steps;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        if (at.isMoveTo()) {
            steps.emplace_back(MoveTo{at});
        } else if (at.isLineTo()) {
            steps.emplace_back(LineTo{at});
        } else { // a curve is told by three elements
            steps.emplace_back(CubicTo{at, path.elementAt(i + 1), path.elementAt(i + 2)});
            i += 2;
        }
    }
    return steps;
}

} // namespace

void OutlineEngine::drawPath(const QPainterPath& path)
{
    fill(state->transform().map(path), state->brush());
    stroke(path);
}

void OutlineEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    path.moveTo(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode == PolylineMode)
        return stroke(path);
    path.closeSubpath();
    drawPath(path);
}

void OutlineEngine::stroke(const QPainterPath& path)
{
    const QPen pen = state->pen();
    if (pen.style() == Qt::NoPen)
        return;
    const QPainterPathStroker stroker(pen);
    QPainterPath outline = pen.isCosmetic() ? stroker.createStroke(state->transform().map(path))
                                            : state->transform().map(stroker.createStroke(path));
    outline.setFillRule(Qt::WindingFill);
    fill(outline, pen.brush());
}

void OutlineEngine::fill(const QPainterPath& path, const QBrush& brush)
{
    if (brush.style() == Qt::NoBrush) // a pen can be without colour, too
        return;
    const qreal opacity = brush.color().alphaF() * state->opacity();
    if (brush.style() == Qt::SolidPattern && opacity <= 0)
        return;
    const bool isPlain = state->compositionMode() == QPainter::CompositionMode_SourceOver && !painter()->hasClipping();
    isWhole_ = isWhole_ && isPlain && brush.style() == Qt::SolidPattern && opacity >= 1;
    if (path.isEmpty())
        return;
    outlines_.push_back({pathOf(path), brush.color().rgb(), path.fillRule() == Qt::OddEvenFill});
    bounds_ |= path.boundingRect();
}

int OutlineDevice::metric(PaintDeviceMetric metric) const
{
    constexpr double millimetresPerInch = 25.4;
    switch (metric) {
    case PdmWidth:
        return size_.width();
    case PdmHeight:
        return size_.height();
    case PdmWidthMM:
        return qRound(size_.width() * millimetresPerInch / dotsPerInch);
    case PdmHeightMM:
        return qRound(size_.height() * millimetresPerInch / dotsPerInch);
    case PdmNumColors:
        return 0; // as many as there are
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace styrmodell
