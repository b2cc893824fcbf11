/// A model's tables as CSV for Excel in Sweden (INTERCHANGE.md § CSV).
#pragma once

#include "model/change/model.h"
#include "model/interchange/csv/csv_columns.h"

namespace styrmodell
{

/// Headings and the names of kinds, relations and statuses in `language`; other elements by their ids; numbers with
/// decimal comma. The same model gives the same bytes.
QByteArray exportCsv(const Model& model, CsvTable table, Language language);

} // namespace styrmodell
