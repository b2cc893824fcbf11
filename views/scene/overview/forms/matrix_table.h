/// Coverage as a table: a line for each row, a column for each of what it contributes to, sums at the right and below.
#pragma once

#include "views/scene/overview/forms/matrix_lines.h"

namespace styrmodell
{

/// At the origin.
struct MatrixTable {
    Node node{};
    qreal height = 0;
    bool fits = true; ///< within the height, with whole words and all columns, unless everything is short already
};

/// `height`: what it is to fill where it needs less; 0 for as high as it needs.
MatrixTable matrixTable(const OverviewStyle& style, const MatrixWords& words, qreal width, qreal height);

} // namespace styrmodell
