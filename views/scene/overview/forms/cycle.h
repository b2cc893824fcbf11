/// Form cycle: what follows on each other round a circle, what it is called in
/// the middle.
#pragma once

#include "views/scene/overview/form.h"

namespace styrmodell
{

FormBody cycleOf(const OverviewStyle& style, qreal width, qreal height);

} // namespace styrmodell
