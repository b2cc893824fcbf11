/// Answers in a consultation.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Adds a comment, or changes the one with its id; a new one gets an id made of its element's.
/// Error: its element does not exist; it says nothing.
Result<Edit> commentOn(const Model& model, Comment comment);

} // namespace styrmodell
