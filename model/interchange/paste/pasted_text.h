/// Text from the clipboard as rows of cells: from a spreadsheet, a document or plain text.
#pragma once

#include "model/interchange/csv/csv_text.h"

namespace styrmodell
{

struct PastedText {
    std::vector<CsvRow> rows{}; ///< without blank ones, all equally wide
    bool isList = false;        ///< every row has one text, perhaps indented or with a bullet: lines, not a table

    qsizetype width() const { return rows.empty() ? 0 : rows.front().cells.size(); }
};

/// Cells are parted by tabs or, where there are none and every line has as many of them, by semicolons. A cell with
/// line breaks stands in quotation marks, as spreadsheets put it; other quotation marks are part of the text.
PastedText readPastedText(const QString& text);

} // namespace styrmodell
