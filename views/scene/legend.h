/// What the colours of a page mean, where they do not mean kinds.
#pragma once

#include "views/scene/parts/type.h"
#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// The height of a legend that names everything, with the room to what stands beneath; 0 where colours mean kinds.
qreal legendRoom(const PictureWords& words, const Type& type, qreal width);

/// Names what the elements on the page show, and nothing else: a small plate and its word each. Appended to the page at
/// `at`; returns where what stands beneath may begin.
qreal addLegend(Page& page, const PictureWords& words, const Type& type, QPointF at, qreal width);

} // namespace styrmodell
