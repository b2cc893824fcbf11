/// What an overview's frame says above the picture: its attitude by name, and its chips.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Title and chips at the origin, as high as they are with the room around them; the outline around the whole picture
/// is added later. `inset`: from the frame to what it surrounds. Only for compositions with a frame.
Node frameHead(const OverviewStyle& style, qreal width, qreal inset);

} // namespace styrmodell
