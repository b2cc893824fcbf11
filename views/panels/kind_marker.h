/// The marker of a kind in lists.
#pragma once

#include "model/records/fields/enums.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace styrmodell
{

/// Paints `shape` in a square of `box`, filled or outlined as the shape is.
void paintKindMarker(QPainter& painter, KindShape shape, const QRectF& box, const QColor& colour);

} // namespace styrmodell
