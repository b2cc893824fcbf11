/// The rows and columns of a coverage in the order that she gave them by hand.
#pragma once

#include "model/queries/coverage.h"
#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Columns stand in the slot “columns”; rows in the slot “rows”, each kind a row of its own.
Coverage inHandOrder(const OverviewStyle& style, Coverage coverage);

} // namespace styrmodell
