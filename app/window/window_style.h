/// How widgets look: the diagram's own tokens, so that window and picture are one.
#pragma once

#include "views/drawing/palette.h"

#include <QPalette>
#include <QString>

namespace styrmodell
{

/// A whole palette for Qt's own painting, placeholder and link included.
QPalette widgetPalette(const Palette& palette);

/// What a palette cannot say: outlines, corners, the focus ring.
QString widgetStyleSheet(const Palette& palette);

} // namespace styrmodell
