#include "model/store/store.h"

#include "model/change/integrity.h"
#include "model/store/journal_table.h"
#include "model/store/record_tables.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace styrmodell
{
namespace
{

constexpr qint64 applicationId = 0x53747972; // "Styr"
constexpr qint64 formatVersion = 1;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Store)
};

Error noModelFile()
{
    return {Texts::tr("This is not a Styrmodell file.")};
}

Error newerVersion(qint64 version)
{
    return {Texts::tr("A newer version of Styrmodell made this file: it has format %1, this program knows formats up "
                      "to %2.")
                .arg(version)
                .arg(formatVersion)};
}

Error readOnlyFile()
{
    return {Texts::tr("The file is read-only here: nothing can be changed in it."), {}, ErrorKind::Unreachable};
}

Error headHasMoved()
{
    return {Texts::tr("Another program has changed the file meanwhile. Open it again to go on."),
            {},
            ErrorKind::Unreachable};
}

/// Tables, identity and content of a new file, in one transaction.
Result<void> fill(Database& database, const Model& initial)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    for (const QByteArray& statement : schemaStatements())
        if (auto done = database.execute(statement); !done)
            return done;
    const QByteArray identity = "PRAGMA application_id = " + QByteArray::number(applicationId) +
                                "; PRAGMA user_version = " + QByteArray::number(formatVersion);
    if (auto done = database.execute(identity); !done)
        return done;
    RecordTables tables(database);
    if (auto done = tables.writeAll(initial); !done)
        return done;
    return transaction->commit();
}

Result<void> copyInto(Database& target, const Database& source)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return target.error();
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return target.error();
    return {};
}

/// Fills a file under a passing name and then gives it its own.
template <class Fill> Result<void> makeFile(const QString& path, Existing existing, Fill fillDatabase)
{
    auto file = NewFile::beside(path, existing);
    if (!file)
        return file.error();
    const auto inItsPlace = [&](const Error& error) { return Error{error.what, path, error.kind}; };
    {
        auto database = Database::open(file->temporaryPath(), Database::Mode::Create);
        if (!database)
            return inItsPlace(database.error());
        if (auto filled = fillDatabase(**database); !filled)
            return inItsPlace(filled.error());
    } // closed, so that no connection knows the passing name
    return file->place();
}

} // namespace

Store::Store(QString path, std::unique_ptr<Database> database)
    : path_(std::move(path)), database_(std::move(database)), tables_(std::make_unique<RecordTables>(*database_)),
      journal_(std::make_unique<JournalTable>(*database_)), versions_(std::make_unique<VersionTable>(*database_))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Model& initial, Existing existing)
{
    if (auto broken = firstViolation(initial))
        return *broken;
    const auto made = makeFile(path, existing, [&](Database& database) { return fill(database, initial); });
    if (!made)
        return made.error();
    return open(path);
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, Access access)
{
    const QFileInfo file(path);
    if (file.isDir())
        return Error{Texts::tr("This is a folder, not a file."), path, ErrorKind::Unreachable};
    if (!file.exists())
        return Error{Texts::tr("There is no such file."), path, ErrorKind::Unreachable};
    auto database = Database::open(file.absoluteFilePath(),
                                   access == Access::ReadOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    std::unique_ptr<Store> store(new Store(file.absoluteFilePath(), *std::move(database)));
    if (const auto known = store->checkIdentity(); !known)
        return store->inFile(known.error());
    if (const auto whole = store->checkLength(); !whole)
        return store->inFile(whole.error());
    if (const auto ours = store->checkSchema(); !ours)
        return store->inFile(ours.error());
    return store;
}

bool Store::isReadOnly() const
{
    return database_->isReadOnly();
}

Result<void> Store::checkIdentity()
{
    const auto id = database_->integer("PRAGMA application_id");
    if (!id)
        return id.error();
    const auto version = database_->integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*id != applicationId || *version < 1)
        return noModelFile();
    if (*version > formatVersion)
        return newerVersion(*version);
    return {};
}

/// SQLite takes a last page cut short for one that ends in zeros.
Result<void> Store::checkLength()
{
    const auto pages = database_->integer("PRAGMA page_count");
    const auto pageSize = database_->integer("PRAGMA page_size");
    if (!pages || !pageSize)
        return pages ? pageSize.error() : pages.error();
    if (QFileInfo(path_).size() < *pages * *pageSize)
        return Error{Texts::tr("The file is damaged: its end is missing.")};
    return {};
}

Result<void> Store::checkSchema()
{
    QByteArrayList missing = schemaStatements();
    auto rows = database_->prepare(R"(SELECT "name", "sql" FROM sqlite_schema WHERE "sql" IS NOT NULL )"
                                   R"(AND NOT ("type" = 'table' AND "name" GLOB 'sqlite_stat[14]'))");
    if (!rows)
        return rows.error();
    Statement::Step step = rows->step();
    for (; step == Statement::Step::Row; step = rows->step())
        if (!missing.removeOne(rows->text(1).toUtf8()))
            return Error{
                Texts::tr("The file holds “%1”, which is not as it is in a Styrmodell file.").arg(rows->text(0))};
    if (step == Statement::Step::Failed)
        return rows->error();
    if (!missing.isEmpty())
        return Error{
            Texts::tr("The file lacks the table “%1”.").arg(QString::fromUtf8(missing.front().split('"').value(1)))};
    return {};
}

Result<StoredModel> Store::load()
{
    auto transaction = Transaction::begin(*database_, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    auto model = tables_->load();
    if (!model)
        return inFile(model.error());
    if (const auto broken = firstViolation(*model))
        return inFile(*broken);
    const auto newest = journal_->head();
    if (!newest)
        return newest.error();
    return StoredModel{*std::move(model), *newest};
}

Result<qint64> Store::head()
{
    return journal_->head();
}

Result<qint64> Store::append(const Edit& edit, qint64 head)
{
    if (isReadOnly())
        return inFile(readOnlyFile());
    auto transaction = Transaction::begin(*database_, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (const auto known = checkIdentity(); !known)
        return inFile(known.error());
    const auto newest = journal_->head();
    if (!newest)
        return newest.error();
    if (*newest != head)
        return inFile(headHasMoved());
    if (const auto written = write(edit, head + 1); !written)
        return written.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return head + 1;
}

Result<void> Store::write(const Edit& edit, qint64 seq)
{
    for (const Change& change : edit.changes)
        if (auto written = tables_->write(change); !written)
            return written;
    return journal_->append(edit, seq);
}

Result<void> Store::walkJournal(const QString& author, const std::function<bool(const JournalEntry&)>& visit)
{
    return journal_->walk(author, visit);
}

Result<JournalEntry> Store::entryOf(qint64 seq)
{
    auto entry = journal_->entryOf(seq);
    if (!entry)
        return inFile(entry.error());
    return entry;
}

Result<std::vector<JournalChange>> Store::changesOf(qint64 seq)
{
    auto changes = journal_->changesOf(seq);
    if (!changes)
        return inFile(changes.error());
    return changes;
}

Result<std::vector<NamedVersion>> Store::versions()
{
    return versions_->all();
}

Result<void> Store::nameVersion(const NamedVersion& version)
{
    if (version.name.trimmed().isEmpty())
        return Error{Texts::tr("A version needs a name.")};
    if (isReadOnly())
        return inFile(readOnlyFile());
    auto transaction = Transaction::begin(*database_, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto known = checkIdentity(); !known)
        return inFile(known.error());
    if (auto added = versions_->add(version); !added)
        return inFile(added.error());
    return transaction->commit();
}

Result<void> Store::saveCopy(const QString& path, Existing existing)
{
    if (QFileInfo(path) == QFileInfo(path_))
        return Error{Texts::tr("A copy needs another name than the file itself."), path, ErrorKind::Unreachable};
    return makeFile(path, existing, [&](Database& copy) { return copyInto(copy, *database_); });
}

Error Store::inFile(Error error) const
{
    if (error.where.isEmpty())
        error.where = path_;
    else if (!error.where.startsWith(path_))
        error.where = path_ + QStringLiteral(": ") + error.where;
    return error;
}

} // namespace styrmodell
