#include "model/store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace styrmodell
{
namespace
{

constexpr int busyMilliseconds = 250;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Database)
};

int flagsOf(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Mode::ReadOnly:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

Error sentenceFor(int code, const QString& path, const QString& detail)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Texts::tr("Another program is using the file. Try again in a moment."), path, ErrorKind::Unreachable};
    case SQLITE_READONLY:
        return {Texts::tr("The file cannot be written to."), path, ErrorKind::Unreachable};
    case SQLITE_FULL:
        return {Texts::tr("The disk is full."), path, ErrorKind::Unreachable};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Texts::tr("The file cannot be opened, or its folder cannot be written to."), path,
                ErrorKind::Unreachable};
    case SQLITE_NOTADB:
        return {Texts::tr("This is not a Styrmodell file."), path};
    case SQLITE_CORRUPT:
        return {Texts::tr("The file is damaged."), path};
    case SQLITE_CONSTRAINT:
        return {Texts::tr("The change would break the data of the file (%1).").arg(detail), path};
    default:
        return {Texts::tr("The file cannot be read or written (%1).").arg(detail), path, ErrorKind::Unreachable};
    }
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bindText(int parameter, const QString& text)
{
    bindUtf8(parameter, text.toUtf8());
}

void Statement::bindUtf8(int parameter, const QByteArray& text)
{
    const char* bytes = text.isEmpty() ? "" : text.constData();
    sqlite3_bind_text64(statement_.get(), parameter, bytes, static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bindInteger(int parameter, qint64 value)
{
    sqlite3_bind_int64(statement_.get(), parameter, value);
}

void Statement::bindReal(int parameter, double value)
{
    sqlite3_bind_double(statement_.get(), parameter, value);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(statement_.get(), parameter);
}

Statement::Step Statement::step()
{
    switch (sqlite3_step(statement_.get())) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        reset();
        return Step::Done;
    default:
        reset();
        return Step::Failed;
    }
}

Result<void> Statement::run()
{
    if (step() == Step::Failed)
        return error();
    reset();
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view Statement::utf8(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(statement_.get(), column)))
                 : std::string_view();
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(statement_.get(), column);
}

Error Statement::error() const
{
    return database_->error();
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
}

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flagsOf(mode), nullptr);
    std::unique_ptr<Database> database(new Database(path, handle));
    if (code != SQLITE_OK)
        return database->error();
    if (const auto configured = database->configure(mode); !configured)
        return configured.error();
    return database;
}

Result<void> Database::configure(Mode mode)
{
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_busy_timeout(handle(), busyMilliseconds);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    if (auto done = execute("PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA synchronous=FULL"); !done)
        return done;
    // DELETE does not sync the folder after unlinking the journal, so the last commit could come back undone.
    if (mode != Mode::ReadOnly && !isReadOnly())
        return execute("PRAGMA journal_mode=TRUNCATE");
    return {};
}

Database::~Database()
{
    if (handle_ && !isReadOnly()) // a wish only: without it an empty journal file stays beside the model
        sqlite3_exec(handle(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

Result<void> Database::execute(const QByteArray& sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

Result<Statement> Database::prepare(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.constData(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return error();
    return Statement(this, statement);
}

Result<qint64> Database::integer(const QByteArray& sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    if (statement->step() != Statement::Step::Row)
        return error();
    return statement->integer(0);
}

Error Database::error() const
{
    if (!handle_)
        return sentenceFor(SQLITE_NOMEM, path_, QString());
    return sentenceFor(sqlite3_extended_errcode(handle()), path_, QString::fromUtf8(sqlite3_errmsg(handle())));
}

Result<Transaction> Transaction::begin(Database& database, Kind kind)
{
    if (const auto begun = database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return begun.error();
    return Transaction(&database);
}

Transaction::~Transaction()
{
    if (database_)
        sqlite3_exec(database_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    auto committed = database_->execute("COMMIT");
    if (committed)
        database_ = nullptr;
    return committed;
}

Result<Statement*> KeptStatement::get()
{
    if (!statement_) {
        auto prepared = database_->prepare(sql_);
        if (!prepared)
            return prepared.error();
        statement_.emplace(*std::move(prepared));
    }
    return &*statement_;
}

} // namespace styrmodell
