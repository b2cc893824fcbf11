/// Marks over the picture that belong to the screen only.
#pragma once

#include "views/drawing/palette.h"

#include <QRectF>

class QPainter;

namespace styrmodell
{

/// The ring of keyboard focus around a box of that corner radius: amber 4 between two dark lines of 2.
void drawFocusRing(QPainter& painter, const QRectF& box, double radius, const Palette& palette);

/// The thin line around what the pointer could press.
void drawHover(QPainter& painter, const QRectF& box, double radius, const Palette& palette);

} // namespace styrmodell
