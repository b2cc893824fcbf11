/// What was answered about an element in consultations.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Newest first, undated ones last; then by id.
std::vector<const Comment*> commentsOn(const Model& model, const ElementId& element);

/// Whether nothing is said yet of what became of it.
bool isOpen(const Comment& comment);

} // namespace styrmodell
