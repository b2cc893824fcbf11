/// The table of elements, row by row.
#pragma once

#include "model/interchange/csv/csv_columns.h"
#include "model/interchange/merge.h"

namespace styrmodell
{

/// A row without an id is a new element, with an id from its title. What it lies in may stand in any row of the file.
/// Without a column for the order, new elements stand last among their siblings, as the rows do.
void mergeElementRows(Merge& merge, const CsvFile& file);

} // namespace styrmodell
