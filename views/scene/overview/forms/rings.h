/// Form rings: the vision in the middle, each level a ring around it, and
/// beside them what each ring is.
#pragma once

#include "views/scene/overview/form.h"

namespace styrmodell
{

FormBody ringsOf(const OverviewStyle& style, qreal width, qreal height);

} // namespace styrmodell
