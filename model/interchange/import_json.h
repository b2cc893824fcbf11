/// Files in the interchange format, added to a model (INTERCHANGE.md § JSON).
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

#include <QStringList>

#include <array>
#include <vector>

namespace styrmodell
{

/// A file that is JSON of our format and version; its records are not looked at yet.
struct JsonFile {
    QString name{}; ///< as it is called in messages
    QJsonObject members{};
};

/// `text` is what the file holds. Error: not JSON, not this format, a newer version; `where` begins with the name.
Result<JsonFile> readJsonFile(const QString& name, const QByteArray& text);
/// Reads the file from disk, too. Error: cannot be read.
Result<JsonFile> openJsonFile(const QString& path);

/// Records of one type that files gave.
struct ImportCount {
    int added = 0;
    int changed = 0;
    int same = 0;
};

/// What an import does, before it is done.
struct Import {
    Edit edit{}; ///< all of it as one edit; without changes if anything is refused
    std::array<ImportCount, recordTypeCount> counts{};
    std::vector<Error> refused{}; ///< `where` names file, record and member

    /// The edit. Error: the first that is refused.
    Result<Edit> result() const;
};

/// Merges the files into the model, one after the other: a record with a known id is updated (a member given
/// replaces, absent stays, `null` clears), a new one is added, nothing is removed. All or nothing.
Import importJson(const Model& model, const std::vector<JsonFile>& files);

/// What a new file begins with before these files are imported into it: the built-in kinds and relation types, unless
/// a file gives its own.
Model initialModelFor(const std::vector<JsonFile>& files);

/// The whole model of one file.
Result<Model> modelFromJson(const JsonFile& file);

} // namespace styrmodell
