/// Where a row that is dragged through the outline may be put down.
#pragma once

#include "model/queries/drop_place.h"
#include "views/panels/outline_tree.h"

namespace styrmodell
{

/// Onto `onto` itself (`row` -1), or before the row at `row` beneath it. Nothing where the element's kind may not lie
/// there, or where it would lie within itself. `onto.children` must be filled.
std::optional<DropPlace> dropPlace(const Model& model, const Element& dragged, const OutlineRow& onto, int row);

} // namespace styrmodell
