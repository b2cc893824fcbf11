/// Shapes as SVG elements.
#pragma once

#include "views/export/svg_markup.h"
#include "views/scene/geometry.h"

#include <QRgb>

namespace styrmodell
{

class Palette;

/// "#1B1F24"
QByteArray svgColour(QRgb colour);
QByteArray svgColour(const Palette& palette, Paint paint);

/// A <rect> or <path>. Caps and joins are the document's, as they are the same for all.
void writeShape(SvgMarkup& markup, const Shape& shape, const Palette& palette);

/// "M1 2L3 4Z"
QByteArray svgPath(const Path& path);

} // namespace styrmodell
