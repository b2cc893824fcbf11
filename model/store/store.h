/// The SQLite file of a model: its present state and its journal. See DESIGN.md §4.
#pragma once

#include "model/store/journal.h"
#include "model/store/new_file.h"
#include "model/store/version_table.h"

#include <functional>
#include <memory>

namespace styrmodell
{

class Database;
class JournalTable;
class RecordTables;

/// A model as a file holds it, with the number of the newest edit in it (0: none yet).
struct StoredModel {
    Model model{};
    qint64 head = 0;
};

/// One open file. Errors are sentences with the file in `where`; after one, file and store are as before.
/// No other code may open the file in this process: closing any descriptor of it would drop SQLite's locks.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// A new file that holds `initial` and an empty journal: what it begins with is no edit and cannot be undone.
    /// It appears under its name only when whole and on disk.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Model& initial, Existing existing);
    /// Error: missing, not a model file, damaged, made by a newer version, in use, holds what no such file holds.
    /// A file or medium that cannot be written to opens read-only.
    static Result<std::unique_ptr<Store>> open(const QString& path, Access access = Access::ReadWrite);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const QString& path() const { return path_; } ///< absolute
    bool isReadOnly() const;

    /// The present state. Error: a row that cannot be read or that breaks the data, named by record and member.
    Result<StoredModel> load();
    /// The number of the newest edit, 0 without any.
    Result<qint64> head();
    /// Writes `edit`, made from the state that `head` numbers, in one durable transaction; its number.
    /// Error: another program has written since (nothing is merged yet); in use; read-only; disk full.
    Result<qint64> append(const Edit& edit, qint64 head);

    /// Visits the journal, newest first, until `visit` returns false. `author`: only hers; empty: everybody's.
    Result<void> walkJournal(const QString& author, const std::function<bool(const JournalEntry&)>& visit);
    /// The edit with this number. Error: there is none.
    Result<JournalEntry> entryOf(qint64 seq);
    /// What the edit with this number did. Error: there is none.
    Result<std::vector<JournalChange>> changesOf(qint64 seq);

    /// Names for states of the model, oldest first.
    Result<std::vector<NamedVersion>> versions();
    /// Durable when it returns. Error: an empty name, one that is taken; read-only; in use.
    Result<void> nameVersion(const NamedVersion& version);

    /// A copy of the whole file, journal and all, also while others write.
    Result<void> saveCopy(const QString& path, Existing existing);

private:
    Store(QString path, std::unique_ptr<Database> database);

    Result<void> checkIdentity();
    Result<void> checkLength();
    Result<void> checkSchema();
    Result<void> write(const Edit& edit, qint64 seq);
    /// `error` with the file put before what it says of the place.
    Error inFile(Error error) const;

    QString path_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<RecordTables> tables_;
    std::unique_ptr<JournalTable> journal_;
    std::unique_ptr<VersionTable> versions_;
};

} // namespace styrmodell
