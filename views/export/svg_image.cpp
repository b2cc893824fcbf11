#include "views/export/svg_image.h"

#include "views/drawing/image_drawing.h"
#include "views/export/svg_shape.h"

#include <QBuffer>

namespace styrmodell
{
namespace
{

QByteArray pngOf(const QImage& dots)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    dots.save(&buffer, "PNG");
    return bytes;
}

void writeDots(SvgMarkup& markup, const QImage& dots, const QRectF& box)
{
    markup.open("image");
    markup.attribute("x", box.x());
    markup.attribute("y", box.y());
    markup.attribute("width", box.width());
    markup.attribute("height", box.height());
    markup.attribute("preserveAspectRatio", QByteArray("none"));
    markup.attribute("href", "data:image/png;base64," + pngOf(dots).toBase64());
    markup.close();
}

} // namespace

void writeImage(SvgMarkup& markup, const Image& image)
{
    const auto shown = drawn(image);
    for (const FilledOutline& outline : shown->outlines) {
        markup.open("path");
        markup.attribute("d", svgPath(outline.path));
        markup.attribute("fill", svgColour(outline.colour));
        if (outline.isEvenOdd)
            markup.attribute("fill-rule", QByteArray("evenodd"));
        markup.close();
    }
    if (!shown->dots.isNull())
        writeDots(markup, shown->dots, image.box);
}

} // namespace styrmodell
