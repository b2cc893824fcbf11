/// What lies in an assignment: what is put first, and beside it what is to be achieved.
#pragma once

#include "views/scene/focus/hero.h"
#include "views/scene/focus/plans.h"

namespace styrmodell
{

/// A panel with the container's own words (unless it is the page's own) and its members: plates at the left, what is
/// measured at the right, gaps where something is missing.
Piece insidePanel(const Canvas& canvas, const Element& container, const Element& own, qreal width, qreal minHeight);

/// Pages that its members take.
size_t insideParts(const PictureWords& words, const Element& container, const FocusDetail& detail);

} // namespace styrmodell
