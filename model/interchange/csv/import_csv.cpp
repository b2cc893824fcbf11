#include "model/interchange/csv/import_csv.h"

#include "model/interchange/csv/element_rows.h"
#include "model/interchange/csv/indicator_rows.h"
#include "model/interchange/csv/relation_rows.h"
#include "model/interchange/file_bytes.h"

namespace styrmodell
{

Result<CsvFile> openCsvFile(const QString& path)
{
    const Result<QByteArray> bytes = bytesOfFile(path, largestCsv);
    return bytes ? readCsvFile(path, *bytes) : bytes.error();
}

void mergeCsv(Merge& merge, const CsvFile& file)
{
    std::vector<int> rowNumbers;
    rowNumbers.reserve(file.rows.size());
    for (const CsvRow& row : file.rows)
        rowNumbers.push_back(row.number);
    merge.beginFile(file.name, rowNumbers);
    switch (file.table) {
    case CsvTable::Elements:
        return mergeElementRows(merge, file);
    case CsvTable::Relations:
        return mergeRelationRows(merge, file);
    case CsvTable::Indicators:
        return mergeIndicatorRows(merge, file);
    }
}

} // namespace styrmodell
