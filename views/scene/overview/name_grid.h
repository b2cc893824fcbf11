/// The bodies of a group by their names, under a heading with their count.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Whether every whole name has room on a line of a card's letters.
bool hasWholeNames(const OverviewStyle& style, const Slot& slot, qreal width, int columnsAtMost = 2);

/// Names in equal small plates, column by column, filling `minHeight`; short ones where the whole ones are too wide.
/// `columnsAtMost`: where it is more than one and there is room, many names stand in two columns; in one column long
/// names take two lines. `stretchAtMost`: as of `GridShape`.
Piece nameList(const OverviewStyle& style, const Slot& slot, const TextStyle& letters, qreal width, qreal minHeight,
               int columnsAtMost, qreal stretchAtMost = 1);

/// Likewise, under a heading with their count.
Piece nameGrid(const OverviewStyle& style, const Slot& slot, const TextStyle& letters, qreal width, qreal minHeight);

/// How wide a grid must be for all its names, whole or by their short titles, to stand on a line of `letters`.
qreal neededWidth(const OverviewStyle& style, const Slot& slot, const TextStyle& letters, bool isShort);

/// How wide each grid of names wants to be for its longest name, the very longest by their short titles.
qreal wishedWidth(const OverviewStyle& style, const Slot& slot);

/// On a phone a group of bodies is a row with its count.
Piece nameRow(const OverviewStyle& style, const Slot& slot, qreal width);

} // namespace styrmodell
