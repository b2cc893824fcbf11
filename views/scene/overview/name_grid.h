/// The bodies of a group by their names, under a heading with their count.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Names in equal small plates, column by column, filling `minHeight`.
Piece nameGrid(const OverviewStyle& style, const Slot& slot, qreal width, qreal minHeight);

/// How wide each grid of names wants to be for its longest name, the very longest by their short titles.
qreal wishedWidth(const OverviewStyle& style, const Slot& slot);

/// On a phone a group of bodies is a row with its count.
Piece nameRow(const OverviewStyle& style, const Slot& slot, qreal width);

} // namespace styrmodell
