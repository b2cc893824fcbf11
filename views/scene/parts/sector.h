/// Parts of rings: what lies between two circles and two edges that run outward
/// from their middle.
#pragma once

#include "views/scene/geometry.h"

namespace styrmodell
{

/// A disc, a ring or a sector of one. Angles are degrees, clockwise from twelve
/// o'clock.
struct Sector {
    QPointF centre{};
    qreal inner = 0; ///< radius; 0: nothing is cut out
    qreal outer = 0;
    qreal from = 0;   ///< where it begins
    qreal span = 360; ///< 360: the whole ring, without edges
    qreal gap = 0;    ///< between it and its neighbours, equally wide all the way

    bool isWhole() const { return span >= 360; }
    bool isDisc() const { return isWhole() && inner <= 0; }
    qreal middle() const { return from + span / 2; }
    qreal thickness() const { return outer - inner; }
    QPointF at(qreal radius, qreal angle) const;
};

/// The outline, its corners rounded off. A ring's inner circle runs the other
/// way round.
Path outlineOf(const Sector& sector, qreal cornerRadius);

/// The same sector, each side moved inward by `by`.
Sector insetBy(Sector sector, qreal by);

/// Whether the rectangle lies within the sector.
bool holds(const Sector& sector, const QRectF& rect);

} // namespace styrmodell
