#include "tests/bench/bare_costs.h"

#include <QByteArray>
#include <QList>

#include <sqlite3.h>

#include <memory>

namespace styrmodell
{
namespace
{

struct Finalizer {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

void require(bool isDone, sqlite3* database)
{
    if (!isDone)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

Statement prepare(sqlite3* database, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) == SQLITE_OK, database);
    return Statement(statement);
}

void execute(sqlite3* database, const QByteArray& sql)
{
    require(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, database);
}

sqlite3* open(const QString& path)
{
    sqlite3* database = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK, database);
    return database;
}

qint64 readTable(sqlite3* database, const QByteArray& table)
{
    qint64 bytes = 0;
    const Statement rows = prepare(database, "SELECT * FROM \"" + table + '"');
    while (sqlite3_step(rows.get()) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(rows.get()); ++column) {
            const auto* text =
                static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(rows.get(), column)));
            bytes += QString::fromUtf8(text, sqlite3_column_bytes(rows.get(), column)).size();
        }
    return bytes;
}

} // namespace

qint64 readAllRows(const QString& path)
{
    sqlite3* database = open(path);
    QList<QByteArray> tables;
    {
        const Statement names = prepare(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (sqlite3_step(names.get()) == SQLITE_ROW)
            tables += static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(names.get(), 0)));
    }
    qint64 bytes = 0;
    for (const QByteArray& table : tables)
        bytes += readTable(database, table);
    sqlite3_close(database);
    return bytes;
}

BareFile::BareFile(const QString& path, int rows) : database_(open(path)), rows_(rows)
{
    execute(database_, "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;"
                       "CREATE TABLE thing(id INTEGER PRIMARY KEY, text TEXT) STRICT;"
                       "CREATE TABLE journal(seq INTEGER PRIMARY KEY, changes TEXT) STRICT; BEGIN");
    const Statement insert = prepare(database_, "INSERT INTO thing(text) VALUES (printf('%.300c', 'x'))");
    for (int row = 0; row < rows; ++row) {
        require(sqlite3_step(insert.get()) == SQLITE_DONE, database_);
        sqlite3_reset(insert.get());
    }
    execute(database_, "COMMIT");
}

BareFile::~BareFile()
{
    sqlite3_close(database_);
}

void BareFile::commitOne()
{
    const QByteArray row = QByteArray::number(next_++ % rows_ + 1);
    const QByteArray letter = QByteArray::number(next_);
    execute(database_, "BEGIN IMMEDIATE; UPDATE thing SET text = text || '" + letter + "' WHERE id = " + row +
                           "; INSERT INTO journal(changes) VALUES (printf('%.300c', 'y')); COMMIT");
}

} // namespace styrmodell
