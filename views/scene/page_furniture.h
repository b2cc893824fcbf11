/// What stands around every page but the overview: breadcrumb, organisation, the frame with its name, the footnote.
#pragma once

#include "views/scene/crumbs.h"
#include "views/scene/parts/page_margins.h"
#include "views/scene/parts/type.h"

namespace styrmodell
{

/// What is laid out, at the origin.
struct Laid {
    std::vector<Node> nodes{};
    qreal height = 0;
};

/// Where the content goes on a page of the medium.
struct PageArea {
    QPointF origin{};
    qreal width = 0;
    qreal height = 0; ///< 0: as high as it becomes
};
PageArea pageArea(const PictureWords& words, const Medium& medium, const Type& type, const std::vector<Crumb>& crumbs);

/// Puts everything around `laid` and gives the page its size.
void finishPage(Page& page, const PictureWords& words, const Composition& composition, const Medium& medium,
                const Type& type, const std::vector<Crumb>& crumbs, Laid laid);

} // namespace styrmodell
