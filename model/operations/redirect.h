/// Letting everything that names one element name another.
#pragma once

#include "model/change/draft.h"

namespace styrmodell
{

/// Every record that names `from` names `to` instead, once. What `to` then has twice (the same relation, the same
/// target) is removed; so is a relation of `to` to itself. `from` itself stays.
void redirect(Draft& draft, const ElementId& from, const ElementId& to);

} // namespace styrmodell
