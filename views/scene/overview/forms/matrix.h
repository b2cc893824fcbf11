/// Coverage (träffbild): bodies by directions, a point for each goal that contributes, gaps in words.
#pragma once

#include "views/scene/overview/form.h"

namespace styrmodell
{

/// `height`: what it is to fill where it needs less; 0 for as high as it needs. The composition's rows, columns and
/// cell, else those of the default. On a phone a block for each column, with the rows that meet it.
FormBody matrixOf(const OverviewStyle& style, qreal width, qreal height);

} // namespace styrmodell
