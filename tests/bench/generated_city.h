/// A made-up city of any size, for tests and for the bench.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// A model with about `elements` elements of all built-in kinds (at least 150), about 1.3 relations an element,
/// indicators with values and targets, decisions and texts; former goals and replaced documents among them.
/// The same arguments give the same model. Breaks no rule of integrity.h.
Model generateCity(int elements, std::uint32_t seed = 1);

} // namespace styrmodell
