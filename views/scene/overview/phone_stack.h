/// On a phone every form is one column: its slots as blocks one beneath the other.
#pragma once

#include "views/scene/overview/form.h"

namespace styrmodell
{

/// The composition's slots as rows, last what is in its frame where the page does not draw that.
FormBody phoneStackOf(const OverviewStyle& style, qreal width);

} // namespace styrmodell
