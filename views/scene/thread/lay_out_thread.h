/// The line of sight of an element as a picture of its own: what it serves at the left, what it leads to at the right.
#pragma once

#include "views/scene/picture_request.h"

#include <optional>

namespace styrmodell
{

/// The page of `request.focus`, a ThreadFocus; empty where its element is not there or not for this reader.
std::optional<Page> layOutThread(const Model& model, const PictureRequest& request, const TextMeasure& measure);

} // namespace styrmodell
