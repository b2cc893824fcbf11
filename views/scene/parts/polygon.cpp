#include "views/scene/parts/polygon.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

qreal lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// The point on the way from `from` to `to` that is `distance` away.
QPointF towards(QPointF from, QPointF to, qreal distance)
{
    const qreal length = lengthOf(to - from);
    return length > 0 ? from + (to - from) * (distance / length) : from;
}

QPointF crossing(QPointF a, QPointF alongA, QPointF b, QPointF alongB)
{
    const qreal across = alongA.x() * alongB.y() - alongA.y() * alongB.x();
    if (std::abs(across) < 1e-9)
        return b;
    const QPointF between = b - a;
    return a + alongA * ((between.x() * alongB.y() - between.y() * alongB.x()) / across);
}

/// Where a level line at `y` enters and leaves the outline.
Extent crossSection(const Polygon& corners, qreal y)
{
    const QRectF bounds = boundsOf(corners);
    const qreal level = std::clamp(y, bounds.top(), bounds.bottom());
    Extent extent{bounds.right(), bounds.left()};
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF a = corners[i];
        const QPointF b = corners[(i + 1) % corners.size()];
        if (level < std::min(a.y(), b.y()) || level > std::max(a.y(), b.y()))
            continue;
        const bool isLevel = std::abs(b.y() - a.y()) < 1e-9;
        const qreal x = isLevel ? a.x() : a.x() + (b.x() - a.x()) * (level - a.y()) / (b.y() - a.y());
        extent.left = std::min({extent.left, x, isLevel ? b.x() : x});
        extent.right = std::max({extent.right, x, isLevel ? b.x() : x});
    }
    return extent;
}

} // namespace

Path roundedPath(const Polygon& corners, qreal radius)
{
    Path path;
    const size_t count = corners.size();
    for (size_t i = 0; i < count; ++i) {
        const QPointF before = corners[(i + count - 1) % count];
        const QPointF corner = corners[i];
        const QPointF after = corners[(i + 1) % count];
        const QPointF start = towards(corner, before, std::min(radius, lengthOf(before - corner) / 2));
        const QPointF end = towards(corner, after, std::min(radius, lengthOf(after - corner) / 2));
        if (path.empty())
            path.push_back(MoveTo{start});
        else
            path.push_back(LineTo{start});
        path.push_back(CubicTo{start + (corner - start) * 0.6, end + (corner - end) * 0.6, end});
    }
    path.push_back(ClosePath{});
    return path;
}

Polygon insetBy(const Polygon& corners, qreal by)
{
    const size_t count = corners.size();
    const auto along = [&](size_t i) { return corners[(i + 1) % count] - corners[i]; };
    const auto moved = [&](size_t i) {
        const QPointF side = along(i);
        const qreal length = lengthOf(side);
        return corners[i] + QPointF(-side.y(), side.x()) * (by / std::max<qreal>(length, 1e-9));
    };
    Polygon inner;
    for (size_t i = 0; i < count; ++i) {
        const size_t before = (i + count - 1) % count;
        inner.push_back(crossing(moved(before), along(before), moved(i), along(i)));
    }
    return inner;
}

Extent extentWithin(const Polygon& corners, qreal top, qreal bottom)
{
    const Extent upper = crossSection(corners, top);
    const Extent lower = crossSection(corners, bottom);
    return {std::max(upper.left, lower.left), std::min(upper.right, lower.right)};
}

QRectF boundsOf(const Polygon& corners)
{
    if (corners.empty())
        return {};
    const auto [left, right] =
        std::minmax_element(corners.begin(), corners.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [top, bottom] =
        std::minmax_element(corners.begin(), corners.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    return {QPointF(left->x(), top->y()), QPointF(right->x(), bottom->y())};
}

} // namespace styrmodell
