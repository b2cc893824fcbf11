/// Boards, companies and other bodies.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// All of a model, in order.
std::vector<const Element*> bodies(const Model& model);

} // namespace styrmodell
