/// Members as plates or cards side by side, a panel a kind.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/kind/kind_members.h"

namespace styrmodell
{

/// From `top` on, filled down to `bottom` as far as panels may grow.
Laid kindGrids(const Canvas& canvas, const KindMembers& members, qreal top, qreal bottom);

} // namespace styrmodell
