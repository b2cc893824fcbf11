/// Laid-out parts of a page, each at the origin until it is placed.
#pragma once

#include "views/scene/scene.h"

#include <QSizeF>

namespace styrmodell
{

/// A node at the origin and how large it is.
struct Piece {
    Node node{};
    QSizeF size{};
};

/// Moves a node with everything in it.
void moveBy(Node& node, QPointF offset);

/// The piece's node, moved to where its upper left corner is to be.
Node placed(Piece piece, QPointF at);

/// An outline of straight lines.
Shape polyline(const std::vector<QPointF>& points, const Stroke& stroke);
/// A rectangle whose upper corners alone are round: a head over what follows beneath.
Path topRounded(const QRectF& rect, qreal radius);
/// A rectangle of `radius`.
Shape rounded(const QRectF& rect, qreal radius, std::optional<Paint> fill, std::optional<Stroke> stroke);

} // namespace styrmodell
