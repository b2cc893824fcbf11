#include "model/store/version_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Store)
};

} // namespace

VersionTable::VersionTable(Database& database)
    : all_(database, R"(SELECT "name", "note", "at", "seq" FROM "version" ORDER BY "seq", "at", "name")"),
      insert_(database, R"(INSERT INTO "version" ("name", "note", "at", "seq") VALUES (?, ?, ?, ?))")
{
}

Result<std::vector<NamedVersion>> VersionTable::all()
{
    auto kept = all_.get();
    if (!kept)
        return kept.error();
    Statement& row = **kept;
    std::vector<NamedVersion> versions;
    for (;;)
        switch (row.step()) {
        case Statement::Step::Row:
            versions.push_back(
                {row.text(0), row.text(1), QDateTime::fromString(row.text(2), Qt::ISODateWithMs), row.integer(3)});
            break;
        case Statement::Step::Done:
            return versions;
        case Statement::Step::Failed:
            return row.error();
        }
}

Result<void> VersionTable::add(const NamedVersion& version)
{
    const auto present = all();
    if (!present)
        return present.error();
    if (std::any_of(present->begin(), present->end(),
                    [&](const NamedVersion& one) { return one.name == version.name; }))
        return Error{Texts::tr("There is a version called “%1” already.").arg(version.name)};
    auto kept = insert_.get();
    if (!kept)
        return kept.error();
    Statement& statement = **kept;
    statement.bindText(1, version.name);
    statement.bindText(2, version.note);
    statement.bindText(3, version.at.toUTC().toString(Qt::ISODateWithMs));
    statement.bindInteger(4, version.seq);
    return statement.run();
}

} // namespace styrmodell
