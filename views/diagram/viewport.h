/// Which part of a page is seen, how large.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace styrmodell
{

/// Zoom and scroll of a page in a view. At zoom 1 the page is as wide as the view beside an upright scroll bar, whether
/// the bar is needed or not: so a page is laid out once, and a bar that comes or goes changes no size. The page is
/// never lost: it fills the room or stands in its middle, whatever is asked for.
class Viewport
{
public:
    static constexpr double largestZoom = 4;

    /// How thick scroll bars are, pixels; before `setSizes`.
    void setBar(double thickness) { bar_ = thickness; }
    /// Sizes of the view in pixels and of the page in scene points; keeps zoom and scroll as far as they are possible.
    void setSizes(QSizeF view, QSizeF page);
    /// What pages are laid out for in a view of that size.
    QSizeF besideBar(QSizeF view) const;
    /// The part of the view, from its top left corner, that no scroll bar needs.
    QSizeF room() const;

    double zoom() const { return zoom_; }
    /// Pixels for one scene point.
    double scale() const;
    /// From the page's to the view's top left corner, pixels; negative where the page is smaller than the view.
    QPointF offset() const { return offset_; }
    /// How far `offset` can go; 0 where the page fits.
    QSizeF scrollRange() const;
    bool canScroll() const;

    /// `anchor` (a point of the view) stays on the same point of the page. Between 1 and `largestZoom`.
    void setZoom(double zoom, QPointF anchor);
    void setOffset(QPointF offset);
    void scrollBy(QPointF pixels) { setOffset(offset_ + pixels); }
    /// Scrolls as little as needed to show the box with some room around; its top where it is too large.
    void reveal(const QRectF& sceneBox, double roomPx);

    QTransform transform() const;
    QRectF toView(const QRectF& sceneBox) const { return transform().mapRect(sceneBox); }
    QPointF toScene(QPointF viewPoint) const;

private:
    QSizeF view_{1, 1};
    double bar_ = 0;
    QSizeF page_{1, 1};
    double zoom_ = 1;
    QPointF offset_{};
};

} // namespace styrmodell
