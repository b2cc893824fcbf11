/// The table of relations, row by row.
#pragma once

#include "model/interchange/csv/csv_columns.h"
#include "model/interchange/merge.h"

namespace styrmodell
{

/// An end is an element's id or title or, for all of a kind, what JSON has: `{"kind": "goal"}`. Without an id a row is
/// the relation of that type between those ends, which may be there already.
void mergeRelationRows(Merge& merge, const CsvFile& file);

} // namespace styrmodell
