#include "model/store/record_table.h"

#include <QCoreApplication>

namespace styrmodell::detail
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::RecordTable)
};

QByteArrayList quotedAll(const QByteArrayList& names)
{
    QByteArrayList all;
    for (const QByteArray& name : names)
        all += quoted(name);
    return all;
}

} // namespace

QByteArray selectSql(const TableShape& shape)
{
    return "SELECT " + quotedAll(shape.columns).join(", ") + " FROM " + quoted(shape.table);
}

QByteArray upsertSql(const TableShape& shape)
{
    const QByteArrayList columns = quotedAll(shape.columns);
    QByteArrayList assignments;
    for (const QByteArray& column : columns.mid(1))
        assignments += column + " = excluded." + column;
    const QByteArrayList marks(columns.size(), "?");
    return "INSERT INTO " + quoted(shape.table) + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") +
           ") ON CONFLICT (\"id\") DO UPDATE SET " + assignments.join(", ");
}

QByteArray deleteSql(const QByteArray& table, const QByteArray& key)
{
    return "DELETE FROM " + quoted(table) + " WHERE " + quoted(key) + " = ?";
}

QByteArray selectLinksSql(const LinkShape& link)
{
    return R"(SELECT "owner", "refers_to" FROM )" + quoted(link.table) + R"( ORDER BY "owner", "position")";
}

QByteArray insertLinkSql(const LinkShape& link)
{
    return "INSERT INTO " + quoted(link.table) + R"( ("owner", "position", "refers_to") VALUES (?, ?, ?))";
}

Result<RecordReader::Links> loadLinkTable(Database& database, const QByteArray& select)
{
    auto rows = database.prepare(select);
    if (!rows)
        return rows.error();
    RecordReader::Links links;
    Statement::Step step = rows->step();
    for (; step == Statement::Step::Row; step = rows->step())
        links[rows->text(0)] += rows->text(1);
    if (step == Statement::Step::Failed)
        return rows->error();
    return links;
}

Error orphanedLinks(const QString& table, const QString& owner)
{
    return {Texts::tr("There is no “%1” among %2.").arg(owner, table), table};
}

Result<void> runWithText(KeptStatement& kept, const QString& text)
{
    auto statement = kept.get();
    if (!statement)
        return statement.error();
    (*statement)->bindText(1, text);
    return (*statement)->run();
}

Result<void> insertLinks(KeptStatement& kept, const QString& owner, const QStringList& ids)
{
    auto statement = kept.get();
    if (!statement)
        return statement.error();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        (*statement)->bindText(1, owner);
        (*statement)->bindInteger(2, i);
        (*statement)->bindText(3, ids[i]);
        if (auto done = (*statement)->run(); !done)
            return done;
    }
    return {};
}

} // namespace styrmodell::detail
