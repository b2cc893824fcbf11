/// A model that has every record type with every member set, to find what a format loses.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Two records of each type, the second bare; `firstViolation` finds nothing in it.
Model fullModel();

} // namespace styrmodell
