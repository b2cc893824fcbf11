/// What `export` writes besides pictures: the model as JSON, or its tables as CSV.
#pragma once

#include "model/interchange/csv/csv_columns.h"

class QCommandLineParser;

namespace styrmodell
{

class Model;

/// The tables that `--table` asks for; the elements, if it is not given. Error (Usage): a word that is not known.
Result<std::vector<CsvTable>> wantedTables(const QCommandLineParser& written);

/// Replaces the file when it is whole. Error (Unreachable): no such folder, or it cannot be written.
Result<void> saveJson(const Model& model, const QString& path);

/// One table into `path`; several beside it as OUT-elements.csv …, none of them replaced before all are whole.
Result<QStringList> saveCsv(const Model& model, const std::vector<CsvTable>& tables, Language language,
                            const QString& path);

} // namespace styrmodell
