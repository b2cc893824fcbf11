/// Files of any format that can be imported, added to a model (INTERCHANGE.md).
#pragma once

#include "model/interchange/csv/import_csv.h"
#include "model/interchange/import_json.h"

namespace styrmodell
{

/// A file that is in its format; its records are not looked at yet.
using SourceFile = std::variant<JsonFile, CsvFile>;

/// By its ending a table (csv, tsv, and txt, which is what Excel calls “Unicode text”), else JSON.
/// Error: cannot be read (Unreachable), or not in its format.
Result<SourceFile> openSourceFile(const QString& path);

/// Merges the files into the model, one after the other; each may build on those before it. All or nothing.
Import importFiles(const Model& model, const std::vector<SourceFile>& files);

/// What a new file begins with before these files are imported into it: the built-in kinds and relation types, unless
/// a file gives its own.
Model initialModelFor(const std::vector<SourceFile>& files);

/// The whole model of one file.
Result<Model> modelFromJson(const JsonFile& file);

} // namespace styrmodell
