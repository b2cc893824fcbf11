/// The picture of the whole model, in form stack.
#pragma once

#include "views/scene/picture_request.h"

namespace styrmodell
{

/// One page: the first step of the ladder (whole titles and explanations → without explanations → short titles, type
/// one step down → fewer and fewer names) that fits the medium; a medium that may grow grows instead of leaving names
/// out.
Page layOutOverview(const Model& model, const PictureRequest& request, const TextMeasure& measure);

} // namespace styrmodell
