/// The house of a model that has no composition of that form.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Made from the kinds' ranks: the first is the gable, the last the ground. Kinds of equal rank stand side by side;
/// what lies in a kind stands within its members; bodies stand beside what lies in them, counted.
Composition defaultHouse(const Model& model);

} // namespace styrmodell
