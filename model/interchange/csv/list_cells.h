/// Cells that hold several things: links, doubts about members, goals of Agenda 2030.
#pragma once

#include "model/interchange/csv/csv_cells.h"
#include "model/records/fields/values.h"

namespace styrmodell
{

/// A link a line: “Title <address>”, or the address alone. Links that such lines could not tell apart stand as JSON.
QString linksText(const QList<Link>& links);
Result<QJsonValue> linksCell(const QString& cell);

/// A member a line, by its column's heading: “undertyp: härlett”. What such lines could not hold stands as JSON.
QString uncertainText(CsvTable table, const Uncertain& uncertain, Language language);
CellReader uncertainCell(CsvTable table);

/// “3, 11”.
QString goalsText(const QList<int>& goals);
Result<QJsonValue> goalsCell(const QString& cell);

} // namespace styrmodell
