/// The coverage (träffbild) of a model that has no matrix of its own.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Cells: the lowest kind with targets that is of bodies, else the lowest that is measured, else the lowest of any.
/// Rows: the bodies that it may lie in or is named of. Columns: the highest kind that it contributes to and that has
/// more than one element. A city without bodies has what the cells lie in as rows, else they are rows themselves.
Composition defaultMatrix(const Model& model);

} // namespace styrmodell
