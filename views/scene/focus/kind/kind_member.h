/// A member of a kind's page, as its kind is shown there.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/parts/panels.h"

namespace styrmodell
{

/// A body as a card, a document as a row, all else large with its text. A row says its text, too, where it
/// `hasText`.
Maker kindMember(const Canvas& canvas, const Element& element, bool hasText);

} // namespace styrmodell
