/// Changing members of elements.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

#include <functional>

namespace styrmodell
{

/// Does the same to every one of the elements, as one edit that says which members it changed.
/// Error: one of them does not exist, or it would break the data.
Result<Edit> setFields(const Model& model, const QList<ElementId>& ids, const std::function<void(Element&)>& change);

} // namespace styrmodell
