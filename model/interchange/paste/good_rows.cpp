#include "model/interchange/paste/good_rows.h"

#include <QSet>

#include <algorithm>

namespace styrmodell
{

Import importGoodRows(const Model& model, CsvFile table)
{
    std::vector<ImportedRow> leftOut;
    for (;;) {
        Import import = importFiles(model, {SourceFile(table)});
        QSet<int> refused;
        for (const ImportedRow& row : import.rows)
            if (row.answer == RowAnswer::Refused) {
                refused += row.number;
                leftOut.push_back(row);
            }
        if (refused.isEmpty()) {
            import.rows.insert(import.rows.end(), leftOut.begin(), leftOut.end());
            std::sort(import.rows.begin(), import.rows.end(),
                      [](const ImportedRow& a, const ImportedRow& b) { return a.number < b.number; });
            return import;
        }
        std::erase_if(table.rows, [&](const CsvRow& row) { return refused.contains(row.number); });
    }
}

} // namespace styrmodell
