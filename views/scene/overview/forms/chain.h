/// Columns by rank, from the long run at the left to the day at the right, with the verbs between them.
#pragma once

#include "views/scene/overview/form.h"

namespace styrmodell
{

/// `height`: what it is to fill; 0 for as high as it needs. Where the columns would be too narrow they become rows
/// with the arrows between them.
FormBody chainOf(const OverviewStyle& style, qreal width, qreal height);

} // namespace styrmodell
