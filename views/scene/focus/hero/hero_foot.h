/// What stands at the foot of the page's own plate: facts and chips under a line.
#pragma once

#include "views/scene/focus/hero.h"

namespace styrmodell
{

/// Labels in a column of their own. Nothing where there are neither facts nor chips.
void addFoot(const Type& type, Column& column, const HeroWords& words);

} // namespace styrmodell
