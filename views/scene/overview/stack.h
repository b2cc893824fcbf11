/// Blocks one beneath the other, with the arrows between them.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// A stack at the origin.
struct Stack {
    std::vector<Node> nodes{};
    qreal height = 0;
};

/// `height`: what it is to fill where it needs less; 0 for as high as it needs.
Stack stackOf(const OverviewStyle& style, qreal width, qreal height);

} // namespace styrmodell
