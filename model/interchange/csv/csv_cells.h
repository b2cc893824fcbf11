/// Cells as the JSON values that say the same: so a row is read into a record as JSON is.
#pragma once

#include "model/interchange/csv/csv_columns.h"
#include "model/interchange/csv/csv_names.h"
#include "model/interchange/merge.h"

#include <QJsonObject>

#include <functional>

namespace styrmodell
{

/// An empty cell is `null`. Error: the cell cannot be read so.
using CellReader = std::function<Result<QJsonValue>(const QString& cell)>;

Result<QJsonValue> textCell(const QString& cell); ///< to the letter
Result<QJsonValue> numberCell(const QString& cell);
Result<QJsonValue> yearCell(const QString& cell);
Result<QJsonValue> dateCell(const QString& cell);
CellReader nameCell(const CsvNames& names);

struct MemberReader {
    QString member{};
    CellReader read{};
};

/// The members that the row has a column and a reader for. Every cell that cannot be read is refused; nothing, if any.
std::optional<QJsonObject> membersOf(Merge& merge, const CsvFile& file, const CsvRow& row,
                                     const std::vector<MemberReader>& readers);

/// Whether `members` lacks none of `required`: a new record needs them, a known one may not lose them. Refuses them.
bool hasRequired(Merge& merge, const CsvFile& file, const QJsonObject& members, const QStringList& required,
                 bool isNew);

/// The id that the row gives, empty if none. Error: it is none, or an earlier row of the file has it.
Result<QString> idOfRow(const CsvFile& file, const CsvRow& row, QSet<QString>& seen);

} // namespace styrmodell
