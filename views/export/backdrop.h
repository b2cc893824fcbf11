/// Paint order is not reading order: what must be painted before its turn.
#pragma once

#include "views/scene/scene.h"

#include <vector>

namespace styrmodell
{

/// A file whose elements stand in reading order paints in that order, too. These nodes' shapes must come first of all,
/// in the order given, so that everything lies over and under the same things as in `paintOrder`; all others may stay
/// at their place. Usually none: the layers of a page follow its reading order.
std::vector<const Node*> backdropOf(const Page& page);

/// What of a page is exported, in reading order: `visit(node)`; hints of the window and all within are left out.
template <class Visit> void forEachExported(const std::vector<Node>& nodes, Visit&& visit)
{
    for (const Node& node : nodes) {
        if (node.isForScreen)
            continue;
        visit(node);
        forEachExported(node.children, visit);
    }
}

} // namespace styrmodell
