/// What would break the data, as INTERCHANGE.md lists it under *Errors*. Everything else a draft may be.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// The first fault that `changes`, already made in `now`, bring in; `where` names record and member.
std::optional<Error> firstViolation(const Model& now, const std::vector<Change>& changes);

/// The first fault of a whole model, by record type and id.
std::optional<Error> firstViolation(const Model& model);

} // namespace styrmodell
