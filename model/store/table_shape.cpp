#include "model/store/table_shape.h"

namespace styrmodell
{
namespace
{

constexpr const char* journalTable = R"(CREATE TABLE "edit" (
    "seq" INTEGER PRIMARY KEY,
    "gesture" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "args" TEXT NOT NULL,
    "undoes" INTEGER REFERENCES "edit" ("seq"),
    "format" INTEGER NOT NULL,
    "changes" TEXT NOT NULL
) STRICT)";

constexpr const char* versionTable = R"(CREATE TABLE "version" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "note" TEXT,
    "at" TEXT NOT NULL,
    "seq" INTEGER NOT NULL
) STRICT)";

QByteArray createTable(const TableShape& shape)
{
    return "CREATE TABLE " + quoted(shape.table) + " (\n    " + shape.definitions.join(",\n    ") + "\n) STRICT";
}

QByteArray createLinkTable(const TableShape& shape, const LinkShape& link)
{
    return "CREATE TABLE " + quoted(link.table) + " (\n    \"owner\" TEXT NOT NULL " +
           detail::referenceClause(shape.table) +
           ",\n    \"position\" INTEGER NOT NULL,\n    \"refers_to\" TEXT NOT NULL " +
           detail::referenceClause(link.refersTo) +
           ",\n    PRIMARY KEY (\"owner\", \"position\")\n) STRICT, WITHOUT ROWID";
}

/// Without an index a removal would read every table that may refer to what is removed.
QByteArray createIndex(const QByteArray& table, const ReferenceShape& reference)
{
    const QByteArray& column = reference.column;
    const QByteArray all =
        "CREATE INDEX " + quoted(table + '_' + column) + " ON " + quoted(table) + " (" + quoted(column) + ')';
    return reference.isNullable ? all + " WHERE " + quoted(column) + " IS NOT NULL" : all;
}

} // namespace

QString snakeCase(const QString& name)
{
    QString snake;
    for (const QChar c : name) {
        if (c.isUpper())
            snake += u'_';
        snake += c.toLower();
    }
    return snake;
}

QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

namespace detail
{

QByteArray sqlName(const char* member)
{
    return snakeCase(QString::fromLatin1(member)).toLatin1();
}

QByteArray referenceClause(const QByteArray& table)
{
    return "REFERENCES " + quoted(table) + " (\"id\") DEFERRABLE INITIALLY DEFERRED";
}

void ShapeVisitor::add(const QByteArray& column, const char* type, bool isNullable)
{
    shape_.columns += column;
    shape_.definitions += quoted(column) + ' ' + type + (isNullable ? "" : " NOT NULL");
}

void ShapeVisitor::addId(const QByteArray& column, bool isNullable, const QByteArray& table)
{
    add(column, "TEXT", isNullable);
    if (column == "id") {
        shape_.definitions.back() += " PRIMARY KEY";
        return;
    }
    shape_.definitions.back() += ' ' + referenceClause(table);
    shape_.references.push_back({column, isNullable});
}

void ShapeVisitor::addWords(const QByteArray& column)
{
    add(column + "_sv", "TEXT", true);
    add(column + "_en", "TEXT", true);
}

void ShapeVisitor::addEnd(const QByteArray& column, bool isOptional)
{
    const QByteArray element = column + "_element";
    const QByteArray kind = column + "_kind";
    addId(element, true, tableOf<Element>());
    addId(kind, true, tableOf<Kind>());
    const QByteArray bothSet = quoted(element) + " IS NOT NULL AND " + quoted(kind) + " IS NOT NULL";
    const QByteArray oneSet = '(' + quoted(element) + " IS NULL) <> (" + quoted(kind) + " IS NULL)";
    shape_.definitions.back() += isOptional ? " CHECK (NOT (" + bothSet + "))" : " CHECK (" + oneSet + ')';
}

} // namespace detail

QByteArrayList schemaStatements()
{
    QByteArrayList statements;
    forEachRecordType([&]<class R>() {
        const TableShape shape = shapeOf<R>();
        statements += createTable(shape);
        for (const ReferenceShape& reference : shape.references)
            statements += createIndex(shape.table, reference);
        for (const LinkShape& link : shape.links) {
            statements += createLinkTable(shape, link);
            statements += createIndex(link.table, {"refers_to", false});
        }
    });
    statements += journalTable;
    statements += QByteArrayLiteral("CREATE INDEX \"edit_author\" ON \"edit\" (\"author\", \"seq\")");
    statements += versionTable;
    return statements;
}

} // namespace styrmodell
