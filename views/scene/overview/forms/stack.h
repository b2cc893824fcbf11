/// Blocks one beneath the other, with the arrows between them.
#pragma once

#include "views/scene/overview/form.h"

namespace styrmodell
{

/// `height`: what it is to fill where it needs less; 0 for as high as it needs.
FormBody stackOf(const OverviewStyle& style, qreal width, qreal height);

} // namespace styrmodell
