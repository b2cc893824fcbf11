/// What the rows of trees have in common: the ground of what is chosen, the ring of the keyboard, the chevron.
#pragma once

#include "views/drawing/palette.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace styrmodell
{

inline constexpr int rowSideRoom = 8; ///< between a row and the view's right edge
inline constexpr qreal rowRadius = 6; ///< of a row's plate and ring, pixels

struct RowState {
    bool isSelected = false;
    bool hasKeyboard = false;
};

void drawRowGround(QPainter& painter, const QRectF& row, const Palette& palette, RowState state);

/// The ring of the keyboard: half as thick as elsewhere, and inside the row, since rows stand close.
void drawRowRing(QPainter& painter, const QRectF& row, const Palette& palette);

/// To the right, down where the row is open.
void drawRowChevron(QPainter& painter, const QPointF& middle, bool isOpen, const QColor& colour);

} // namespace styrmodell
