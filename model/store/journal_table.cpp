#include "model/store/journal_table.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace styrmodell
{
namespace
{

constexpr int journalFormat = 1;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::JournalTable)
};

Error noSuchEdit(qint64 seq)
{
    return {Texts::tr("There is no edit number %1.").arg(seq)};
}

JournalEntry entryOfRow(const Statement& row)
{
    JournalEntry entry;
    entry.seq = row.integer(0);
    entry.gesture = row.text(1);
    entry.author = row.text(2);
    entry.at = QDateTime::fromString(row.text(3), Qt::ISODateWithMs);
    entry.operation = row.text(4);
    entry.args = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    if (!row.isNull(6))
        entry.undoes = row.integer(6);
    return entry;
}

} // namespace

JournalTable::JournalTable(Database& database)
    : head_(database, R"(SELECT max("seq") FROM "edit")"),
      insert_(database, R"(INSERT INTO "edit" ("seq", "gesture", "author", "at", "operation", "args", "undoes", )"
                        R"("format", "changes") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"),
      walkAll_(database, R"(SELECT "seq", "gesture", "author", "at", "operation", "args", "undoes" FROM "edit" )"
                         R"(ORDER BY "seq" DESC)"),
      walkAuthor_(database, R"(SELECT "seq", "gesture", "author", "at", "operation", "args", "undoes" FROM "edit" )"
                            R"(WHERE "author" = ? ORDER BY "seq" DESC)"),
      entry_(database, R"(SELECT "seq", "gesture", "author", "at", "operation", "args", "undoes" FROM "edit" )"
                       R"(WHERE "seq" = ?)"),
      changes_(database, R"(SELECT "changes", "format" FROM "edit" WHERE "seq" = ?)")
{
}

Result<qint64> JournalTable::head()
{
    auto statement = head_.get();
    if (!statement)
        return statement.error();
    if ((*statement)->step() != Statement::Step::Row)
        return (*statement)->error();
    const qint64 head = (*statement)->integer(0); // NULL of an empty table reads as 0
    (*statement)->reset();
    return head;
}

Result<void> JournalTable::append(const Edit& edit, qint64 seq)
{
    auto kept = insert_.get();
    if (!kept)
        return kept.error();
    Statement& statement = **kept;
    statement.bindInteger(1, seq);
    statement.bindText(2, edit.gesture);
    statement.bindText(3, edit.author);
    statement.bindText(4, edit.at.toUTC().toString(Qt::ISODateWithMs));
    statement.bindText(5, edit.operation);
    statement.bindUtf8(6, QJsonDocument(edit.args).toJson(QJsonDocument::Compact));
    if (edit.undoes)
        statement.bindInteger(7, *edit.undoes);
    else
        statement.bindNull(7);
    statement.bindInteger(8, journalFormat);
    statement.bindUtf8(9, writeChanges(edit.changes));
    return statement.run();
}

Result<void> JournalTable::walk(const QString& author, const std::function<bool(const JournalEntry&)>& visit)
{
    auto kept = author.isEmpty() ? walkAll_.get() : walkAuthor_.get();
    if (!kept)
        return kept.error();
    Statement& statement = **kept;
    if (!author.isEmpty())
        statement.bindText(1, author);
    Statement::Step step = statement.step();
    while (step == Statement::Step::Row && visit(entryOfRow(statement)))
        step = statement.step();
    if (step == Statement::Step::Failed)
        return statement.error();
    statement.reset();
    return {};
}

Result<JournalEntry> JournalTable::entryOf(qint64 seq)
{
    auto kept = entry_.get();
    if (!kept)
        return kept.error();
    Statement& statement = **kept;
    statement.bindInteger(1, seq);
    const Statement::Step step = statement.step();
    if (step == Statement::Step::Failed)
        return statement.error();
    if (step == Statement::Step::Done)
        return noSuchEdit(seq);
    JournalEntry entry = entryOfRow(statement);
    statement.reset();
    return entry;
}

Result<std::vector<JournalChange>> JournalTable::changesOf(qint64 seq)
{
    auto kept = changes_.get();
    if (!kept)
        return kept.error();
    Statement& statement = **kept;
    statement.bindInteger(1, seq);
    const Statement::Step step = statement.step();
    if (step == Statement::Step::Failed)
        return statement.error();
    if (step == Statement::Step::Done)
        return noSuchEdit(seq);
    const std::string_view text = statement.utf8(0);
    auto changes = statement.integer(1) == journalFormat
                       ? readChangesColumn(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
                       : Result<std::vector<JournalChange>>(
                             Error{Texts::tr("The edit number %1 was written by a newer version.").arg(seq)});
    statement.reset();
    return changes;
}

} // namespace styrmodell
