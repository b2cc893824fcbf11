#include "views/diagram/page_painter.h"

#include "views/drawing/painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

/// A page longer than so many views is painted piece by piece.
constexpr double longestInViews = 4;
/// Outlines reach so far beyond a node's box, scene points.
constexpr double outlineRoom = 4;

QPixmap emptyPixmap(QSizeF size, qreal pixelRatio, const QColor& colour)
{
    const QSize pixels(static_cast<int>(std::ceil(size.width() * pixelRatio)),
                       static_cast<int>(std::ceil(size.height() * pixelRatio)));
    QPixmap pixmap(pixels.expandedTo({1, 1}));
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(colour);
    return pixmap;
}

} // namespace

bool hasPlate(const Node& node)
{
    if (node.shapes.empty())
        return false;
    const auto* rounded = std::get_if<RoundedRect>(&node.shapes.front().outline);
    return rounded && rounded->rect == node.box;
}

void PagePainter::setPalette(const Palette& palette)
{
    palette_ = palette;
    painted_ = {};
}

void PagePainter::paintView(QPainter& painter, const std::shared_ptr<const Page>& page, const Viewport& viewport,
                            QSize view)
{
    const qreal pixelRatio = painter.device()->devicePixelRatioF();
    const QPointF offset = viewport.offset();
    const QSizeF content = page->size * viewport.scale();
    const bool isWhole = content.width() <= view.width() + 1 && content.height() <= longestInViews * view.height();
    const QTransform transform =
        isWhole ? QTransform::fromScale(viewport.scale(), viewport.scale()) : viewport.transform();
    const QRectF covers = isWhole ? QRectF({0, 0}, content) : QRectF({0, 0}, QSizeF(view));
    const bool isPainted = painted_.page == page && painted_.transform == transform && painted_.covers == covers &&
                           qFuzzyCompare(painted_.pixelRatio, pixelRatio);
    if (!isPainted) {
        painted_ = {page, transform, pixelRatio, covers,
                    emptyPixmap(covers.size(), pixelRatio, colour(ColourToken::Ground))};
        QPainter inner(&painted_.image);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.setTransform(transform);
        paintPage(inner, *page, palette_, fonts_, {true, transform.inverted().mapRect(covers)});
    }
    painter.fillRect(QRect({0, 0}, view), colour(ColourToken::Ground));
    // On whole device pixels, else the letters blur
    const QPointF at = isWhole ? -offset : QPointF();
    painter.drawPixmap(QPointF(std::round(at.x() * pixelRatio), std::round(at.y() * pixelRatio)) / pixelRatio,
                       painted_.image);
}

QPixmap PagePainter::nodes(const Page& page, const Viewport& viewport, QSize view, qreal pixelRatio,
                           const Takes& takes) const
{
    QPixmap pixmap = emptyPixmap(view, pixelRatio, Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(viewport.transform());
    for (const Node* node : paintOrder(page))
        if (takes(*node))
            paintNode(painter, *node, palette_, fonts_);
    return pixmap;
}

QPixmap PagePainter::details(const Node& node, double scale, qreal pixelRatio) const
{
    Node rest = node;
    rest.children.clear();
    if (hasPlate(rest))
        rest.shapes.erase(rest.shapes.begin());
    const QSizeF room = QSizeF(outlineRoom, outlineRoom);
    QPixmap pixmap = emptyPixmap((node.box.size() + room) * scale, pixelRatio, Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-node.box.topLeft());
    paintNode(painter, rest, palette_, fonts_);
    return pixmap;
}

} // namespace styrmodell
