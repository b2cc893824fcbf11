#include "views/drawing/png.h"

#include "views/drawing/painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace styrmodell
{
namespace
{

struct Png {
    Q_DECLARE_TR_FUNCTIONS(Png)
};

constexpr qreal pointsPerMetre = 72 / 0.0254;

/// Empty if the width makes no picture of the page.
QSize pixelsOf(const Page& page, int widthPx)
{
    if (widthPx < 1 || !(page.size.width() > 0) || !(page.size.height() > 0))
        return {};
    const qreal height = std::ceil(page.size.height() * widthPx / page.size.width() - 1e-6);
    if (height * widthPx > qreal(mostPngPixels))
        return {};
    return {widthPx, std::max(1, static_cast<int>(height))};
}

Result<QByteArray> written(const QImage& image, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), title);
    if (!writer.write(image))
        return Error{Png::tr("The picture could not be written as PNG: %1").arg(writer.errorString()),
                     {},
                     ErrorKind::Unreachable};
    return bytes;
}

} // namespace

Result<QByteArray> renderPng(const Page& page, const Palette& palette, int widthPx)
{
    const QSize pixels = pixelsOf(page, widthPx);
    if (pixels.isEmpty())
        return Error{Png::tr("A picture %1 pixels wide cannot be made. Choose a width of at least 1 that gives at most "
                             "%2 million pixels in all.")
                         .arg(widthPx)
                         .arg(mostPngPixels / 1'000'000),
                     {},
                     ErrorKind::Usage};
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return Error{Png::tr("There is not enough memory for a picture %1 pixels wide.").arg(widthPx),
                     {},
                     ErrorKind::Unreachable};
    // a page's last row may be a part of a pixel
    image.fill(palette.colour(ColourToken::Ground));
    const qreal scale = widthPx / page.size.width();
    const int dotsPerMetre = qRound(scale / page.pointsPerUnit * pointsPerMetre);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.scale(scale, scale);
    const Fonts fonts;
    paintPage(painter, page, palette, fonts, {.showsScreenHints = false});
    painter.end();
    return written(image, page.title);
}

} // namespace styrmodell
