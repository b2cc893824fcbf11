/// The ring around the row of a list that has the keyboard.
#pragma once

#include "views/drawing/palette.h"

#include <QPainter>

namespace styrmodell
{

/// Corners of a row's plate and ring, pixels.
inline constexpr qreal rowRadius = 6;

/// Half as thick as elsewhere, and inside the row: rows stand close.
void drawRowRing(QPainter& painter, const QRectF& row, const Palette& palette);

} // namespace styrmodell
