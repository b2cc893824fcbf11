/// The pyramid: bands narrowing upwards, a cycle beside them.
#pragma once

#include "views/scene/overview/form.h"

namespace styrmodell
{

/// Each slot is a band, the first at the top; slots within one share it. Slots of shape `cycle` are rings beside the
/// pyramid, beneath it in portrait. What relates the bands is told in their descriptions.
FormBody pyramidOf(const OverviewStyle& style, qreal width, qreal height);

} // namespace styrmodell
