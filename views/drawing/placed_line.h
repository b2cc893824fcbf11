/// One line of glyphs, each in its place.
#pragma once

#include "views/drawing/letter_widths.h"

namespace styrmodell
{

/// The line that holds the letters from `start` to before `end`, both at the bounds of clusters. Its runs are in the
/// order of the text, its `start` at the origin.
Line placedLine(const ShapedText& text, const std::vector<ClusterWidth>& widths, qsizetype start, qsizetype end,
                const TextStyle& style);

/// Draws a hyphen, shaped alone, after the line's last letter.
void appendHyphen(Line& line, const ShapedText& hyphen, const TextStyle& style);

} // namespace styrmodell
