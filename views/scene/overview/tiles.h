/// The small plates of an overview.
#pragma once

#include "views/scene/parts/plates.h"

namespace styrmodell
{

/// A plate in a group: title, and its count or the word *exempel* at the right, or beneath where it is too narrow.
struct TileShape {
    qreal edge = 6;           ///< above and beneath the words, design points
    bool hasChevron = false;  ///< rows of a phone lead on
    bool startsAtTop = false; ///< words begin at the upper edge, not in the middle
};
Piece tile(const Type& type, const Label& label, qreal width, qreal minHeight, const TileShape& shape);

/// A body's name in a small sand plate.
Piece nameTile(const Type& type, const Label& label, TextStyle style, qreal width, qreal minHeight);

} // namespace styrmodell
