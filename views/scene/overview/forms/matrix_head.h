/// What stands above a coverage: its question, what its marks mean, how many gaps there are.
#pragma once

#include "views/scene/overview/forms/matrix_words.h"

namespace styrmodell
{

/// At the origin, `width` wide.
struct MatrixHead {
    std::vector<Node> nodes{};
    qreal height = 0;
};

MatrixHead matrixHead(const OverviewStyle& style, const MatrixWords& words, qreal width);

} // namespace styrmodell
