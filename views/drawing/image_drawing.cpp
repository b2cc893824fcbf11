#include "views/drawing/image_drawing.h"

#include "views/drawing/outline_engine.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// More than 300 dots an inch on any paper, also where a scene point is as large as on a slide.
constexpr qreal dotsPerPoint = 6;
constexpr qreal roundingSlack = 0.5;
constexpr size_t keptImages = 4;

QImage dotsOf(QSvgRenderer& svg, const QRectF& box)
{
    QImage dots((box.size() * dotsPerPoint).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    dots.fill(Qt::transparent);
    QPainter painter(&dots);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter, QRectF(dots.rect()));
    painter.end();
    return dots.convertToFormat(QImage::Format_ARGB32);
}

DrawnImage drawnSvg(const Image& image)
{
    QSvgRenderer svg(image.bytes);
    if (!svg.isValid())
        return {};
    OutlineEngine engine;
    OutlineDevice device(engine, image.box.size().toSize().expandedTo({1, 1}));
    QPainter painter(&device);
    svg.render(&painter, image.box);
    painter.end();
    const QRectF room = image.box.adjusted(-roundingSlack, -roundingSlack, roundingSlack, roundingSlack);
    if (engine.isWhole() && room.contains(engine.bounds()))
        return {engine.outlines(), {}};
    return {{}, dotsOf(svg, image.box)};
}

DrawnImage drawnPng(const Image& image)
{
    return {{}, QImage::fromData(image.bytes, "PNG").convertToFormat(QImage::Format_ARGB32)};
}

} // namespace

std::shared_ptr<const DrawnImage> drawn(const Image& image)
{
    struct Kept {
        Image image;
        std::shared_ptr<const DrawnImage> drawn;
    };
    thread_local std::vector<Kept> kept;
    const auto known = std::find_if(kept.begin(), kept.end(), [&](const Kept& one) { return one.image == image; });
    if (known != kept.end()) {
        std::rotate(known, known + 1, kept.end());
        return kept.back().drawn;
    }
    if (kept.size() == keptImages)
        kept.erase(kept.begin());
    const bool isSvg = image.mediaType == u"image/svg+xml";
    kept.push_back({image, std::make_shared<const DrawnImage>(isSvg ? drawnSvg(image) : drawnPng(image))});
    return kept.back().drawn;
}

} // namespace styrmodell
