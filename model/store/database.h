/// SQLite in our terms: a connection, prepared statements, transactions, and errors as sentences.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace styrmodell
{

class Database;

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite.
class Statement
{
public:
    enum class Step { Row, Done, Failed };

    void bindText(int parameter, const QString& text); ///< a null text is an empty one
    void bindUtf8(int parameter, const QByteArray& text);
    void bindInteger(int parameter, qint64 value);
    void bindReal(int parameter, double value);
    void bindNull(int parameter);

    /// The next row. After Done or Failed the statement is ready to be bound and run again.
    Step step();
    /// Runs a statement that yields no row.
    Result<void> run();

    bool isNull(int column) const;
    QString text(int column) const;
    std::string_view utf8(int column) const; ///< valid until the next step
    qint64 integer(int column) const;
    double real(int column) const;

    /// Why the last step failed.
    Error error() const;
    void reset();

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(const Database* database, sqlite3_stmt* statement) : database_(database), statement_(statement) {}

    const Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// One connection, with the settings of DESIGN.md §4 *Durability* and *Opening*.
class Database
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Opens without reading: whether it is a database shows at the first statement.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    bool isReadOnly() const;
    sqlite3* handle() const { return handle_.get(); }

    /// Runs statements that yield nothing of interest.
    Result<void> execute(const QByteArray& sql);
    Result<Statement> prepare(const QByteArray& sql);
    /// The first column of the first row.
    Result<qint64> integer(const QByteArray& sql);
    /// The sentence for the newest failure on this connection.
    Error error() const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database(QString path, sqlite3* handle) : path_(std::move(path)), handle_(handle) {}
    Result<void> configure(Mode mode);

    QString path_;
    std::unique_ptr<sqlite3, Close> handle_;
};

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    enum class Kind { Read, Write };

    static Result<Transaction> begin(Database& database, Kind kind);
    Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// On disk when this returns without an error.
    Result<void> commit();

private:
    explicit Transaction(Database* database) : database_(database) {}
    Database* database_;
};

/// Prepared at its first use, kept as long as its owner.
class KeptStatement
{
public:
    KeptStatement(Database& database, QByteArray sql) : database_(&database), sql_(std::move(sql)) {}
    Result<Statement*> get();

private:
    Database* database_;
    QByteArray sql_;
    std::optional<Statement> statement_;
};

} // namespace styrmodell
