/// The marker of a kind in lists.
#pragma once

#include "model/records/kind.h"
#include "views/drawing/palette.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace styrmodell
{

/// Paints `shape` in a square of `box`, filled or outlined as the shape is.
void paintKindMarker(QPainter& painter, KindShape shape, const QRectF& box, const QColor& colour);

/// What the marker of a kind with this colour (a token or `#rrggbb`) is painted with; ink where it is neither.
QColor kindMarkerColour(const Palette& palette, const QString& colour);

/// The marker for buttons and lists, `side` points wide; null: no such kind.
QIcon kindIcon(const Kind* kind, const Palette& palette, int side);

} // namespace styrmodell
