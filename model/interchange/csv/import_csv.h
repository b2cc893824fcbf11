/// CSV tables, added to a model (INTERCHANGE.md § CSV).
#pragma once

#include "model/interchange/csv/csv_columns.h"
#include "model/interchange/merge.h"

namespace styrmodell
{

/// Reads the file from disk. Error: cannot be read (Unreachable), or is none of the tables.
Result<CsvFile> openCsvFile(const QString& path);

/// Merges the rows: one with a known id is updated in the columns that the file has (an empty cell clears), another is
/// added, nothing is removed.
void mergeCsv(Merge& merge, const CsvFile& file);

} // namespace styrmodell
