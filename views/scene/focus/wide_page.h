/// Around one thing on a wide page: what stands at its sides, above and beneath.
#pragma once

#include "views/scene/focus/around.h"

namespace styrmodell
{

Laid laidOnWidePage(const Canvas& canvas, const Surroundings& around);

} // namespace styrmodell
