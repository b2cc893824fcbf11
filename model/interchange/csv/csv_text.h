/// The bare form of CSV, whatever its columns mean (INTERCHANGE.md § CSV).
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace styrmodell
{

/// Beyond this a file is refused.
inline constexpr qint64 largestCsv = qint64{64} << 20; ///< bytes

struct CsvRow {
    int number = 0; ///< as a spreadsheet counts: line breaks within cells make no row, blank rows count
    QStringList cells{};
};

/// The rows that are not blank, all as wide as the first, the heading. The separator is the one of `;`, `,` and tab
/// that the heading has most of; cells kept from being run as a formula come back as they were.
/// Error: too large, broken letters, NUL, an unclosed quotation mark, no heading, a row of another width.
Result<std::vector<CsvRow>> readCsvText(const QByteArray& bytes);

/// `;`, CRLF, UTF-8 with a mark, quoted only where needed. A cell that a spreadsheet would run as a formula gets a
/// leading `'`, and so does one that would else lose its own on the way back.
QByteArray writeCsvText(const std::vector<QStringList>& rows);

} // namespace styrmodell
