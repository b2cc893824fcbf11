/// Documents by subtype: rows in columns, columns of a group in one panel.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/kind/kind_members.h"

namespace styrmodell
{

/// From `top` on, filled down to `bottom` as far as rows may grow.
Laid kindRows(const Canvas& canvas, const KindMembers& members, qreal top, qreal bottom);

} // namespace styrmodell
