/// The rings themselves, from the middle outward.
#pragma once

#include "views/scene/overview/rings/ring.h"

namespace styrmodell
{

/// In reading order: the frame, which lies under everything, then ring after
/// ring.
std::vector<Node> ringsDisc(const OverviewStyle& style, const std::vector<Ring>& rings, QPointF centre, qreal radius);

} // namespace styrmodell
