/// Around one thing on a page that is not wide: everything one beneath the other.
#pragma once

#include "views/scene/focus/around.h"

namespace styrmodell
{

Laid laidOnStackedPage(const Canvas& canvas, const Surroundings& around);

} // namespace styrmodell
