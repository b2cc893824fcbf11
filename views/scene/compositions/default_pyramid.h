/// The pyramid of a model that has no composition of that form.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Made from the kinds' ranks: a band for each, the first at the top. Kinds of equal rank share a band; the bodies
/// share one with what lies in them.
Composition defaultPyramid(const Model& model);

} // namespace styrmodell
