/// Where a page has its head, its frame and its foot.
#pragma once

#include "views/scene/parts/type.h"

namespace styrmodell
{

/// Distances in scene points, from the medium.
struct PageMargins {
    qreal side = 64;       ///< from the page's edge to head, frame and foot
    qreal headTop = 32;    ///< to the head's first line
    qreal frameTop = 72;   ///< to the frame
    qreal footHeight = 38; ///< from the frame's bottom to the page's
    qreal frameInset = 32; ///< from the frame to what it surrounds
};

PageMargins marginsFor(const Medium& medium);

} // namespace styrmodell
