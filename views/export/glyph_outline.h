/// Letters as shapes, where they must not be text.
#pragma once

#include "views/scene/geometry.h"

#include <QRawFont>

namespace styrmodell
{

/// The outline of a glyph whose origin stands at `origin`, in the units of the face's size. Empty if it has none
/// (blanks, colour images).
Path glyphOutline(const QRawFont& face, quint32 glyph, QPointF origin);

} // namespace styrmodell
