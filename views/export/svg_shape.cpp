#include "views/export/svg_shape.h"

#include "views/drawing/palette.h"
#include "views/export/numbers.h"

namespace styrmodell
{
namespace
{

void writeRect(SvgMarkup& markup, const RoundedRect& rounded)
{
    markup.open("rect");
    markup.attribute("x", rounded.rect.x());
    markup.attribute("y", rounded.rect.y());
    markup.attribute("width", rounded.rect.width());
    markup.attribute("height", rounded.rect.height());
    if (rounded.radius > 0)
        markup.attribute("rx", rounded.radius);
}

} // namespace

QByteArray svgColour(QRgb colour)
{
    return "#" + QByteArray::number(colour & 0xFFFFFF, 16).rightJustified(6, '0').toUpper();
}

QByteArray svgColour(const Palette& palette, Paint paint)
{
    return svgColour(palette.colour(paint));
}

QByteArray svgPath(const Path& path)
{
    struct Writer {
        QByteArray& to;
        void operator()(const MoveTo& step) const { write('M', step.to); }
        void operator()(const LineTo& step) const { write('L', step.to); }
        void operator()(const CubicTo& step) const
        {
            write('C', step.control1);
            write(' ', step.control2);
            write(' ', step.to);
        }
        void operator()(const ClosePath&) const { to += 'Z'; }
        void write(char command, QPointF point) const
        {
            to += command;
            appendPoint(to, point);
        }
    };
    QByteArray text;
    for (const PathStep& step : path)
        std::visit(Writer{text}, step);
    return text;
}

void writeShape(SvgMarkup& markup, const Shape& shape, const Palette& palette)
{
    if (const auto* rounded = std::get_if<RoundedRect>(&shape.outline)) {
        writeRect(markup, *rounded);
    } else {
        markup.open("path");
        markup.attribute("d", svgPath(std::get<Path>(shape.outline)));
    }
    markup.attribute("fill", shape.fill ? svgColour(palette, *shape.fill) : QByteArray("none"));
    if (shape.stroke) {
        markup.attribute("stroke", svgColour(palette, shape.stroke->paint));
        markup.attribute("stroke-width", shape.stroke->width);
        if (shape.stroke->isDashed) {
            markup.attribute("stroke-dasharray", numberText(dashPattern[0]) + " " + numberText(dashPattern[1]));
            markup.attribute("stroke-linecap", QByteArray("butt"));
        }
    }
    markup.close();
}

} // namespace styrmodell
