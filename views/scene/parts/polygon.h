/// Convex outlines of straight sides: a gable, the bands of a pyramid.
#pragma once

#include "views/scene/geometry.h"

namespace styrmodell
{

/// Its corners in order, clockwise on the page.
using Polygon = std::vector<QPointF>;

/// From side to side at some height.
struct Extent {
    qreal left = 0;
    qreal right = 0;

    qreal width() const { return right - left; }
    qreal middle() const { return (left + right) / 2; }
};

/// The outline with corners rounded off from `radius` before to `radius` after each, or from half a side.
Path roundedPath(const Polygon& corners, qreal radius);

/// The same outline, each side moved inward by `by`.
Polygon insetBy(const Polygon& corners, qreal by);

/// The widest upright rectangle from `top` to `bottom` within the outline; not wider than 0 if there is none.
Extent extentWithin(const Polygon& corners, qreal top, qreal bottom);

/// The upright rectangle around all corners.
QRectF boundsOf(const Polygon& corners);

} // namespace styrmodell
