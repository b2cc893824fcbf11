/// What stands in a column of a chain beneath its heading.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Laid out at the origin.
struct ChainColumn {
    std::vector<Node> nodes{}; ///< in reading order
    qreal height = 0;
    bool isPlate = false; ///< one plate that is the whole column: nothing is drawn behind it
};

/// The slot's members as plates, bodies as a list of names, slots within it as groups one beneath the other.
/// `height`: what it grows into; what is too much for it is counted. 0: everything, as high as it needs.
ChainColumn chainColumn(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);

} // namespace styrmodell
