/// Text blocks as SVG: one <text>, in it one <tspan> a line, or more where letters change.
#pragma once

#include "views/export/svg_fonts.h"
#include "views/export/svg_markup.h"
#include "views/scene/text.h"

namespace styrmodell
{

class Palette;

/// Each line starts where it was measured, and the words of wrapped lines join as they should when copied or
/// searched: a blank that ends a line is kept, a hyphen that only the line's end brought about is a shape, no letter.
void writeText(SvgMarkup& markup, const TextBlock& block, const Palette& palette, SvgFonts& fonts);

} // namespace styrmodell
