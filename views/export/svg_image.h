/// A node's picture as elements of an SVG.
#pragma once

#include "views/export/svg_markup.h"
#include "views/scene/scene.h"

namespace styrmodell
{

/// As paths where it has outlines, else as a PNG within the file: nothing of the file it came from is carried over.
void writeImage(SvgMarkup& markup, const Image& image);

} // namespace styrmodell
