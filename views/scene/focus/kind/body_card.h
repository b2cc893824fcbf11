/// A body as a card on the page of its kind.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/parts/plates.h"

namespace styrmodell
{

/// A body with what lies in it; what it lacks in red.
Piece bodyCard(const Canvas& canvas, const Element& body, qreal width, qreal minHeight);

} // namespace styrmodell
