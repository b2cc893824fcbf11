/// Importing a table without its faulty rows.
#pragma once

#include "model/interchange/import.h"

namespace styrmodell
{

/// Leaves out the rows that are refused, and those that are refused without them. The edit brings in all others;
/// `rows` answers every row, the refused ones too; `refused` is empty unless no row is to blame.
Import importGoodRows(const Model& model, CsvFile table);

} // namespace styrmodell
