#include "model/interchange/csv/csv_columns.h"

#include "model/interchange/csv/csv_names.h"
#include "model/records/fields/brief.h"

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

/// A column that came later: files that could be read without it are still read as they were.
CsvColumn further(const char* member, const char* sv, const char* en)
{
    CsvColumn later = column(member, sv, en);
    later.tellsTable = false;
    return later;
}

constexpr std::array tables{CsvTable::Elements, CsvTable::Relations, CsvTable::Indicators};

/// The column that a heading stands for in a table; null if none.
const CsvColumn* columnCalled(CsvTable table, const QString& heading)
{
    for (const CsvColumn& known : columnsOf(table))
        if (isSameName(heading, known.heading.sv) || isSameName(heading, known.heading.en))
            return &known;
    return nullptr;
}

QString quoted(const QStringList& names)
{
    QStringList marked;
    for (const QString& name : names)
        marked += Texts::tr("“%1”").arg(brief(name, 60));
    return marked.join(QStringLiteral(", "));
}

/// What a heading row makes of one table.
struct Fit {
    CsvTable table = CsvTable::Elements;
    QStringList members{};
    QStringList unknown{};
    int further = 0; ///< headings that do not tell the table

    bool operator<(const Fit& other) const
    {
        return std::pair(unknown.size(), further) < std::pair(other.unknown.size(), other.further);
    }
};

Fit fitOf(CsvTable table, const QStringList& headings)
{
    Fit fit{table};
    for (const QString& heading : headings) {
        const CsvColumn* known = columnCalled(table, heading);
        fit.members += known ? known->member : QString();
        fit.further += known && !known->tellsTable ? 1 : 0;
        if (!known && !heading.trimmed().isEmpty())
            fit.unknown += heading.trimmed();
    }
    return fit;
}

/// The table that knows most of the headings.
Result<Fit> bestFit(const QStringList& headings)
{
    std::array<Fit, tables.size()> fits;
    std::transform(tables.begin(), tables.end(), fits.begin(), [&](CsvTable table) { return fitOf(table, headings); });
    std::stable_sort(fits.begin(), fits.end());
    const bool knowsNone = fits[0].members.join(QString()).isEmpty();
    if (knowsNone)
        return Error{Texts::tr("The headings are those of no table: %1.").arg(quoted(fits[0].unknown))};
    if (!fits[0].unknown.isEmpty())
        return Error{Texts::tr("There is no column called %1.").arg(quoted(fits[0].unknown))};
    if (!(fits[0] < fits[1]))
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
        {id,
         column("kind", "typ", "kind"),
         column("title", "titel", "title"),
         column("shortTitle", "kort titel", "short title"),
         column("text", "text", "text"),
         column("parent", "överordnad", "parent"),
         column("order", "ordning", "order"),
         column("subtype", "undertyp", "subtype"),
         column("body", "nämnd eller bolag", "body"),
         column("owner", "ansvarig", "owner"),
         column("status", "status", "status"),
         column("validFrom", "gäller från", "valid from"),
         column("validTo", "gäller till", "valid to"),
         source,
         column("certainty", "belägg", "certainty"),
         note,
         further("appliesTo", "gäller för", "applies to"),
         further("reviewBy", "ses över senast", "review by"),
         further("links", "länkar", "links"),
         further("agenda2030", "agenda 2030", "agenda 2030"),
         further("uncertain", "osäkert", "uncertain")},
        {id, column("type", "relation", "relation"), column("from", "från", "from"), column("to", "till", "to"), note,
         source, further("validFrom", "gäller från", "valid from"), further("validTo", "gäller till", "valid to"),
         further("certainty", "belägg", "certainty")},
        {id,
         column("name", "nyckeltal", "indicator"),
         column("unit", "enhet", "unit"),
         column("better", "bättre", "better"),
         column("year", "år", "year"),
         column("sex", "kön", "sex"),
         column("value", "värde", "value"),
         column("target", "målvärde", "target"),
         column("element", "mål för", "target of"),
         further("op", "villkor", "condition"),
         further("targetSource", "källa för målvärde", "source of target"),
         further("reportedYear", "redovisat år", "reported year"),
         further("koladaId", "kolada-id", "kolada id"),
         further("relatedKolada", "närliggande i kolada", "related kolada id"),
         further("note", "anteckning", "note"),
         further("source", "källa", "source"),
         further("certainty", "belägg", "certainty"),
         further("uncertain", "osäkert", "uncertain"),
         further("useNote", "anteckning om uppföljning", "note on use"),
         further("useSource", "källa för uppföljning", "source of use"),
         further("useCertainty", "belägg för uppföljning", "certainty of use")},
    }};
    return all[static_cast<size_t>(table)];
}

QString CsvFile::headingOf(const QString& member) const
{
    if (has(member))
        return headings.value(members.indexOf(member)).trimmed();
    Language language = Language::English;
    QString called = member;
    for (const CsvColumn& column : columnsOf(table)) {
        const bool isSwedishOnly = !isSameName(column.heading.sv, column.heading.en);
        if (isSwedishOnly && isSameName(headings.value(members.indexOf(column.member)), column.heading.sv))
            language = Language::Swedish;
    }
    for (const CsvColumn& column : columnsOf(table))
        if (column.member == member)
            called = column.heading.in(language);
    return called;
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
