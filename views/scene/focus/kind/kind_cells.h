/// Members that lie in bodies, a cell a body.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/kind/kind_members.h"

namespace styrmodell
{

/// From `top` on, filled down to `bottom` as far as cells may grow.
Laid kindCells(const Canvas& canvas, const KindMembers& members, qreal top, qreal bottom);

} // namespace styrmodell
