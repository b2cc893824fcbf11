/// Files in the interchange format, added to a model (INTERCHANGE.md § JSON).
#pragma once

#include "model/interchange/merge.h"

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

/// Merges the file: a record with a known id is updated (a member given replaces, absent stays, `null` clears), a new
/// one is added, nothing is removed.
void mergeJson(Merge& merge, const JsonFile& file);

} // namespace styrmodell
