/// The rings of a model that has no composition of that form.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Made from the kinds' ranks: the first in the middle, a ring a rank. What
/// comes after the bodies and lies in nothing is what it all leads to: a chain
/// beside the rings. Titles are those of the city's own compositions.
Composition defaultRings(const Model& model);

} // namespace styrmodell
