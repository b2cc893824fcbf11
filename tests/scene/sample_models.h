/// Models that a picture must hold for: the city's own, none, too much, and words of every length.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// The Helsingborg template.
Model helsingborg();

/// A model of kinds alone: nothing has been written yet.
Model nothingYet();

/// Hundreds of directions, sixty boards, words of eighty letters, a title of five thousand.
Model tooMuch();

/// A city's own kinds, without a composition: areas over goals over units.
Model ownKinds();

} // namespace styrmodell
