/// From model to publication: the one way in which pictures come about.
#pragma once

#include "model/change/model.h"
#include "views/scene/picture_request.h"

namespace styrmodell
{

/// Deterministic and pure. A focus that does not exist (any more) gives the overview.
Publication layOut(const Model& model, const PictureRequest& request, const TextMeasure& measure);

} // namespace styrmodell
