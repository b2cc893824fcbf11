/// The tables of CSV and what their columns are called (INTERCHANGE.md § CSV).
#pragma once

#include "model/interchange/csv/csv_text.h"
#include "model/records/fields/words.h"

namespace styrmodell
{

enum class CsvTable { Elements, Relations, Indicators };

/// What a column holds, and its heading.
struct CsvColumn {
    QString member{}; ///< as in JSON where there is such a member
    Words heading{};
    bool tellsTable = true; ///< whether the heading helps to say which table a file is
};

const std::vector<CsvColumn>& columnsOf(CsvTable table);

/// A file that is one of the tables; its rows are not looked at yet.
struct CsvFile {
    QString name{}; ///< as it is called in messages
    CsvTable table = CsvTable::Elements;
    QStringList members{};  ///< of each column; empty: a column without heading and content
    QStringList headings{}; ///< as they stand in the file
    std::vector<CsvRow> rows{};

    bool has(const QString& member) const { return members.contains(member); }
    /// Empty if there is no such column.
    QString cell(const CsvRow& row, const QString& member) const { return row.cells.value(members.indexOf(member)); }
    /// As it stands in the file; of a column that is missing, as it would be called beside the others.
    QString headingOf(const QString& member) const;
};

/// Headings may be Swedish or English, in any order and case. Error: a broken text, a heading of no table or of
/// several, one that is there twice or missing; `where` begins with the name.
Result<CsvFile> readCsvFile(const QString& name, const QByteArray& bytes);

} // namespace styrmodell
