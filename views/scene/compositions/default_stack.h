/// The stack of a model that has no composition of its own.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Made from the kinds' ranks: a band for a kind without anything in or beside it, columns for kinds of equal rank, the
/// bodies with what lies in them once, what surrounds everything as the frame. An arrow for each relation that kinds
/// have to each other.
Composition defaultStack(const Model& model);

} // namespace styrmodell
