/// The table of indicators with their measured values and targets, row by row.
#pragma once

#include "model/interchange/csv/csv_columns.h"
#include "model/interchange/merge.h"

namespace styrmodell
{

/// An indicator may have many rows: a year's value, a year's target for an element, or both; its own cells may be empty
/// in all but the first of them, and it may be known by its name instead of an id. “Inte mätt” in the column of values
/// says so, an empty cell says nothing. An element without a target is followed up by the indicator.
void mergeIndicatorRows(Merge& merge, const CsvFile& file);

} // namespace styrmodell
