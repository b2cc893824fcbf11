/// Facts at the right edge of a band.
#pragma once

#include "views/scene/focus/hero.h"

namespace styrmodell
{

/// Each fact with its value bold beneath; the first, a decision with its date, largest.
Piece factColumn(const Type& type, const HeroWords& words, qreal width);

} // namespace styrmodell
