/// Coverage where there is no room for a table, or nothing to put in one.
#pragma once

#include "views/scene/overview/forms/matrix_lines.h"

namespace styrmodell
{

/// On a phone: a panel for each column, with a row for each body that meets it or leaves a gap; then the bodies
/// without anything.
Piece coverageBlocks(const OverviewStyle& style, const MatrixWords& words, qreal width);

/// What a coverage is made of, each kind with its count, or what is missing of it.
Piece coverageParts(const OverviewStyle& style, const MatrixWords& words, qreal width);

} // namespace styrmodell
