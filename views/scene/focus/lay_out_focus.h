/// The picture of one thing and of what it has to do with: an element, a kind, a group of a kind, a slot.
#pragma once

#include "views/scene/picture_request.h"

namespace styrmodell
{

/// The pages of `request.focus`, an element, kind or slot that exists: at least one, continuations after it.
/// Empty where the focus names nothing of the model (any more), or the overview.
std::vector<Page> layOutFocus(const Model& model, const PictureRequest& request, const TextMeasure& measure);

} // namespace styrmodell
