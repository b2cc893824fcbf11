/// What is drawn over the page while something is dragged, and the handle to drag from.
#pragma once

#include "views/drawing/palette.h"

#include <QLineF>
#include <QRectF>

class QFont;
class QPainter;

namespace styrmodell
{

/// The handle on the right edge of a node whose box this is, in pixels of the widget.
QRectF handleOn(const QRectF& box);

/// A round handle with an arrow in it; `isHeld` under the pointer.
void drawHandle(QPainter& painter, const QRectF& handle, bool isHeld, const Palette& palette);

/// A line with an open head at its end.
void drawDraggedArrow(QPainter& painter, const QLineF& line, const Palette& palette);

/// Around what may be dropped on; `isChosen`: what is dropped on now.
void drawLit(QPainter& painter, const QRectF& box, double radius, bool isChosen, const Palette& palette);

/// Where what is dragged comes in between two.
void drawDropLine(QPainter& painter, const QLineF& line, const Palette& palette);

/// A small card beside the pointer, kept within `room`: what is dragged, and what a drop here does.
void drawCarried(QPainter& painter, QPointF pointer, const QString& title, const QString& hint, const QFont& font,
                 const QRectF& room, const Palette& palette);

} // namespace styrmodell
