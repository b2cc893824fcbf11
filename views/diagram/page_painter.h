/// Pages as pixmaps for the screen: painted once, then shown as often as needed.
#pragma once

#include "views/diagram/viewport.h"
#include "views/drawing/fonts.h"
#include "views/drawing/palette.h"
#include "views/scene/scene.h"

#include <QColor>
#include <QPixmap>

#include <functional>
#include <memory>

class QPainter;

namespace styrmodell
{

/// Paints pages and their parts in one palette. For one thread.
class PagePainter
{
public:
    explicit PagePainter(const Palette& palette) : palette_(palette) {}

    void setPalette(const Palette& palette);
    QColor colour(const Paint& paint) const { return QColor::fromRgb(palette_.colour(paint)); }

    /// The part of the page that the viewport shows, on a view of that size in pixels.
    void paintView(QPainter& painter, const std::shared_ptr<const Page>& page, const Viewport& viewport, QSize view);

    using Takes = std::function<bool(const Node&)>;
    /// What the viewport shows of the nodes that `takes` accepts, on nothing.
    QPixmap nodes(const Page& page, const Viewport& viewport, QSize view, qreal pixelRatio, const Takes& takes) const;
    /// The node itself without its children and without its plate (see `plateOf`), its box at (0, 0), on nothing.
    QPixmap details(const Node& node, double scale, qreal pixelRatio) const;

private:
    /// A painted part of a page: all of it while it fits the width, else what is seen.
    struct Painted {
        std::shared_ptr<const Page> page;
        QTransform transform;
        qreal pixelRatio = 1;
        QRectF covers; ///< pixels of the view, for `transform`
        QPixmap image;
    };

    Palette palette_;
    Fonts fonts_;
    Painted painted_;
};

/// Whether the node's first shape is a rounded rectangle as large as its box: what grows when the node does.
bool hasPlate(const Node& node);

} // namespace styrmodell
