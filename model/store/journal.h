/// What the journal of a file tells of an edit. See DESIGN.md §4 *Journal*.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// One row of the journal without its changes, which may be long.
struct JournalEntry {
    qint64 seq = 0;
    QString gesture{};
    QString author{};
    QDateTime at{}; ///< UTC
    QString operation{};
    QJsonObject args{};
    std::optional<qint64> undoes{};
};

/// What an edit did to one record, member by member. Added: only `after`, whole. Removed: only `before`, whole.
/// Changed: both, with the members that differ; absent words and optional values are `null`.
struct JournalChange {
    RecordKey key{};
    std::optional<QJsonObject> before{};
    std::optional<QJsonObject> after{};
};

/// The column `changes` of the journal: `[{"record": "elements", "id": "…", "before": {…}, "after": {…}}]` on one line.
QByteArray writeChanges(const std::vector<Change>& changes);

/// Reads that column. Error: it is not what `writeChanges` writes.
Result<std::vector<JournalChange>> readChangesColumn(const QByteArray& text);

} // namespace styrmodell
