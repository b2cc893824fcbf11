/// The built-in colours, as the look has them.
#pragma once

#include "views/drawing/palette.h"

namespace styrmodell
{

/// By ColourToken, opaque.
const std::array<QRgb, colourTokenCount>& paletteValues(PaletteName name);

} // namespace styrmodell
