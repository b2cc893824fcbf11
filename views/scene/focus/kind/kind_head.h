/// What stands above a kind's members: title, count, what the kind is for.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/kind/kind_members.h"

namespace styrmodell
{

Laid kindHead(const Canvas& canvas, const KindMembers& members);

/// What the kinds are for and how many there are, in complete sentences.
QString descriptionOf(const PictureWords& words, const KindMembers& members);

} // namespace styrmodell
