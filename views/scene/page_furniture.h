/// What stands around every page but the overview: breadcrumb, logotype or organisation, the frame with its name, the
/// footnote.
#pragma once

#include "views/scene/crumbs.h"
#include "views/scene/parts/page_margins.h"
#include "views/scene/parts/type.h"
#include "views/scene/request_theme.h"

namespace styrmodell
{

/// What is laid out, at the origin.
struct Laid {
    std::vector<Node> nodes{};
    qreal height = 0;
};

/// What stands above the frame.
struct PageHead {
    std::vector<Crumb> crumbs{};
    std::optional<HeadLogotype> logotype{};
};

/// Where the content goes on a page of the medium.
struct PageArea {
    QPointF origin{};
    qreal width = 0;
    qreal height = 0; ///< 0: as high as it becomes
};
PageArea pageArea(const PictureWords& words, const Medium& medium, const Type& type, const PageHead& head);

/// Puts everything around `laid` and gives the page its size.
void finishPage(Page& page, const PictureWords& words, const Composition& composition, const Medium& medium,
                const Type& type, const PageHead& head, Laid laid);

} // namespace styrmodell
