/// The cycle of a model that has no composition of that form.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Made from the kinds' ranks, one after the other round the circle.
Composition defaultCycle(const Model& model);

} // namespace styrmodell
