/// Places what was planned around the page's own: beside it, above and beneath, with arrows between.
#pragma once

#include "views/scene/focus/hero.h"
#include "views/scene/focus/plans.h"

namespace styrmodell
{

/// Everything around one thing, planned.
struct Surroundings {
    HeroWords hero{};
    std::vector<PlannedPanel> above{}; ///< each with one group of plates that say their kind
    std::vector<PlannedPanel> left{};
    std::vector<PlannedPanel> right{};
    std::vector<std::vector<PlannedPanel>> beneath{}; ///< rows
};

/// Three columns with the rows beneath on a wide page, blocks one beneath the other on any other.
Laid laidAround(const Canvas& canvas, const Surroundings& around);

} // namespace styrmodell
