/// What stands beneath a kind's members: how many are outside the count and why, what abbreviations mean.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/kind/kind_members.h"

namespace styrmodell
{

/// Of no height where nothing is left out.
Piece kindFoot(const Canvas& canvas, const KindMembers& members);

} // namespace styrmodell
