/// On a phone every form is one column: its slots as blocks one beneath the other.
#pragma once

#include "views/scene/overview/form.h"

namespace styrmodell
{

/// The composition's slots as rows, what is in its frame last.
FormBody phoneStackOf(const OverviewStyle& style, qreal width);

} // namespace styrmodell
