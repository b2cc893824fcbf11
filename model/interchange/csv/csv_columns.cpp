#include "model/interchange/csv/csv_columns.h"

#include "model/interchange/csv/csv_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CsvColumns)
};

CsvColumn column(const char* member, const char* sv, const char* en)
{
    return {QString::fromLatin1(member), {QString::fromUtf8(sv), QString::fromLatin1(en)}};
}

constexpr std::array tables{CsvTable::Elements, CsvTable::Relations, CsvTable::Indicators};

/// The member that a heading stands for in a table; empty if none.
QString memberCalled(CsvTable table, const QString& heading)
{
    for (const CsvColumn& known : columnsOf(table))
        if (isSameName(heading, known.heading.sv) || isSameName(heading, known.heading.en))
            return known.member;
    return {};
}

QString quoted(const QStringList& names)
{
    QStringList marked;
    for (const QString& name : names)
        marked += Texts::tr("“%1”").arg(name);
    return marked.join(QStringLiteral(", "));
}

/// What a heading row makes of one table.
struct Fit {
    CsvTable table = CsvTable::Elements;
    QStringList members{};
    QStringList unknown{};
};

Fit fitOf(CsvTable table, const QStringList& headings)
{
    Fit fit{table};
    for (const QString& heading : headings) {
        fit.members += memberCalled(table, heading);
        if (fit.members.back().isEmpty() && !heading.trimmed().isEmpty())
            fit.unknown += heading.trimmed();
    }
    return fit;
}

/// The table that knows most of the headings.
Result<Fit> bestFit(const QStringList& headings)
{
    std::array<Fit, tables.size()> fits;
    std::transform(tables.begin(), tables.end(), fits.begin(), [&](CsvTable table) { return fitOf(table, headings); });
    std::stable_sort(fits.begin(), fits.end(),
                     [](const Fit& a, const Fit& b) { return a.unknown.size() < b.unknown.size(); });
    const bool knowsNone = fits[0].members.join(QString()).isEmpty();
    if (knowsNone)
        return Error{Texts::tr("The headings are those of no table: %1.").arg(quoted(fits[0].unknown))};
    if (!fits[0].unknown.isEmpty())
        return Error{Texts::tr("There is no column called %1.").arg(quoted(fits[0].unknown))};
    if (fits[1].unknown.isEmpty())
        return Error{Texts::tr("The headings are those of several tables; “%1”, “%2” or “%3” would say which.")
                         .arg(QStringLiteral("titel"), QStringLiteral("relation"), QStringLiteral("nyckeltal"))};
    return fits[0];
}

std::optional<Error> headingFault(const CsvFile& file)
{
    for (qsizetype i = 0; i < file.members.size(); ++i) {
        const QString& member = file.members[i];
        if (!member.isEmpty() && file.members.indexOf(member) < i)
            return Error{Texts::tr("There are two columns “%1”.").arg(file.headings[i].trimmed())};
        const bool hasContent = std::any_of(file.rows.begin(), file.rows.end(),
                                            [&](const CsvRow& row) { return !row.cells[i].trimmed().isEmpty(); });
        if (member.isEmpty() && hasContent)
            return Error{Texts::tr("Column %1 has no heading.").arg(i + 1)};
    }
    return {};
}

} // namespace

const std::vector<CsvColumn>& columnsOf(CsvTable table)
{
    static const CsvColumn id = column("id", "id", "id");
    static const CsvColumn source = column("source", "källa", "source");
    static const CsvColumn note = column("note", "anteckning", "note");
    static const std::array<std::vector<CsvColumn>, 3> all{{
        {id, column("kind", "typ", "kind"), column("title", "titel", "title"),
         column("shortTitle", "kort titel", "short title"), column("text", "text", "text"),
         column("parent", "överordnad", "parent"), column("order", "ordning", "order"),
         column("subtype", "undertyp", "subtype"), column("body", "nämnd eller bolag", "body"),
         column("owner", "ansvarig", "owner"), column("status", "status", "status"),
         column("validFrom", "gäller från", "valid from"), column("validTo", "gäller till", "valid to"), source,
         column("certainty", "belägg", "certainty"), note},
        {id, column("type", "relation", "relation"), column("from", "från", "from"), column("to", "till", "to"), note,
         source},
        {id, column("name", "nyckeltal", "indicator"), column("unit", "enhet", "unit"),
         column("better", "bättre", "better"), column("year", "år", "year"), column("sex", "kön", "sex"),
         column("value", "värde", "value"), column("target", "målvärde", "target"),
         column("element", "mål för", "target of")},
    }};
    return all[static_cast<size_t>(table)];
}

Result<CsvFile> readCsvFile(const QString& name, const QByteArray& bytes)
{
    const auto inFile = [&](const Error& error) {
        return Error{error.what, error.where.isEmpty() ? name : name + QStringLiteral(": ") + error.where, error.kind};
    };
    auto rows = readCsvText(bytes);
    if (!rows)
        return inFile(rows.error());
    const QStringList headings = rows->front().cells;
    const int number = rows->front().number;
    const auto fit = bestFit(headings);
    const auto inHeading = [&](const Error& error) {
        return inFile({error.what, Texts::tr("row %1").arg(number), error.kind});
    };
    if (!fit)
        return inHeading(fit.error());
    rows->erase(rows->begin());
    CsvFile file{name, fit->table, fit->members, headings, *std::move(rows)};
    if (const auto fault = headingFault(file))
        return inHeading(*fault);
    return file;
}

} // namespace styrmodell
