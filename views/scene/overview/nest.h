/// The assignment in an overview: a sand panel, with what lies in it side by side.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// At least `minHeight` high.
Piece nest(const OverviewStyle& style, const Slot& slot, qreal width, qreal minHeight);

} // namespace styrmodell
