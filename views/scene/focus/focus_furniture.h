/// What stands around every focus page: breadcrumb, organisation, the frame with its name, the footnote.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/parts/page_margins.h"

namespace styrmodell
{

/// A step of the breadcrumb; the last one is the page itself and leads nowhere.
struct Crumb {
    QString title{};
    std::optional<Focus> target{};
};

/// Where the content goes on a page of the medium.
struct FocusArea {
    QPointF origin{};
    qreal width = 0;
    qreal height = 0; ///< 0: as high as it becomes
};
FocusArea focusArea(const Medium& medium, const Type& type, const std::vector<Crumb>& crumbs);

/// Puts everything around `laid` and gives the page its size.
void finishPage(Page& page, const PictureWords& words, const Composition& composition, const Medium& medium,
                const Type& type, const std::vector<Crumb>& crumbs, Laid laid);

} // namespace styrmodell
