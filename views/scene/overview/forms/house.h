/// The house: gable, beams, pillars, ground.
#pragma once

#include "views/scene/overview/form.h"

namespace styrmodell
{

/// The first slot is the gable, the last the ground; those between are beams, or pillars where they have something
/// within them. Arrows between neighbouring storeys stand in the gap between them.
FormBody houseOf(const OverviewStyle& style, qreal width, qreal height);

} // namespace styrmodell
