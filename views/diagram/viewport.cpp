#include "views/diagram/viewport.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Less than this is rounding, not a page that is longer than the view.
constexpr double leastRange = 1;

double clamped(double offset, double content, double view)
{
    const double range = content - view;
    return range < leastRange ? range / 2 : std::clamp(offset, 0.0, range);
}

double revealed(double offset, double view, double from, double to)
{
    if (to - from > view || from < offset)
        return from;
    return std::max(offset, to - view);
}

} // namespace

void Viewport::setSizes(QSizeF view, QSizeF page)
{
    view_ = view.expandedTo({1, 1});
    page_ = page.expandedTo({1, 1});
    setOffset(offset_);
}

QSizeF Viewport::besideBar(QSizeF view) const
{
    return QSizeF(view.width() - bar_, view.height()).expandedTo({1, 1});
}

QSizeF Viewport::room() const
{
    const QSizeF content = page_ * scale();
    const auto isLonger = [](double length, double space) { return length - space >= leastRange; };
    const bool needsUpright = isLonger(content.height(), view_.height());
    const bool needsLevel = isLonger(content.width(), view_.width() - (needsUpright ? bar_ : 0));
    const bool takesUpright = needsUpright || (needsLevel && isLonger(content.height(), view_.height() - bar_));
    return QSizeF(view_.width() - (takesUpright ? bar_ : 0), view_.height() - (needsLevel ? bar_ : 0))
        .expandedTo({1, 1});
}

double Viewport::scale() const
{
    return besideBar(view_).width() / page_.width() * zoom_;
}

QSizeF Viewport::scrollRange() const
{
    const QSizeF range = page_ * scale() - room();
    return {range.width() < leastRange ? 0 : range.width(), range.height() < leastRange ? 0 : range.height()};
}

bool Viewport::canScroll() const
{
    const QSizeF range = scrollRange();
    return range.width() > 0 || range.height() > 0;
}

void Viewport::setZoom(double zoom, QPointF anchor)
{
    const QPointF fixed = toScene(anchor);
    zoom_ = std::clamp(zoom, 1.0, largestZoom);
    setOffset(fixed * scale() - anchor);
}

void Viewport::setOffset(QPointF offset)
{
    const QSizeF content = page_ * scale();
    const QSizeF space = room();
    offset_ = {clamped(offset.x(), content.width(), space.width()),
               clamped(offset.y(), content.height(), space.height())};
}

void Viewport::reveal(const QRectF& sceneBox, double roomPx)
{
    const QRectF box =
        QTransform::fromScale(scale(), scale()).mapRect(sceneBox).marginsAdded({roomPx, roomPx, roomPx, roomPx});
    const QSizeF space = room();
    setOffset({revealed(offset_.x(), space.width(), box.left(), box.right()),
               revealed(offset_.y(), space.height(), box.top(), box.bottom())});
}

QTransform Viewport::transform() const
{
    return QTransform(scale(), 0, 0, scale(), -offset_.x(), -offset_.y());
}

QPointF Viewport::toScene(QPointF viewPoint) const
{
    return (viewPoint + offset_) / scale();
}

} // namespace styrmodell
