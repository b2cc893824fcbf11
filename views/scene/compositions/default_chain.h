/// The chain of a model that has no composition for it.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Made from the kinds' ranks: a column a rank, the last with what comes beyond seven; kinds of equal rank are groups
/// in their column. What surrounds everything is the frame.
Composition defaultChain(const Model& model);

} // namespace styrmodell
