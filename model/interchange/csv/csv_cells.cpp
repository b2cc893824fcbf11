#include "model/interchange/csv/csv_cells.h"

#include "model/interchange/record_import.h"
#include "model/records/fields/as_written.h"
#include "model/records/fields/brief.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CsvCells)
};

} // namespace

Result<QJsonValue> textCell(const QString& cell)
{
    return cell.isEmpty() ? QJsonValue() : QJsonValue(cell);
}

Result<QJsonValue> numberCell(const QString& cell)
{
    if (cell.trimmed().isEmpty())
        return QJsonValue();
    const auto number = numberAsWritten(cell);
    if (!number)
        return Error{Texts::tr("“%1” is no number.").arg(quoted(cell))};
    return QJsonValue(*number);
}

Result<QJsonValue> yearCell(const QString& cell)
{
    Result<QJsonValue> number = numberCell(cell);
    if (!number || number->isNull())
        return number;
    const double year = number->toDouble();
    if (std::trunc(year) != year || year < 1 || year > 9999)
        return Error{Texts::tr("“%1” is no year.").arg(quoted(cell))};
    return number;
}

Result<QJsonValue> dateCell(const QString& cell)
{
    if (cell.trimmed().isEmpty())
        return QJsonValue();
    const auto date = dateAsWritten(cell);
    if (!date)
        return Error{
            Texts::tr("“%1” is no date such as 2035, juni 2026, 2026-06-17 or 11–12 juni 2026.").arg(quoted(cell))};
    return QJsonValue(date->toText());
}

CellReader nameCell(const CsvNames& names)
{
    // A column has few names in many rows.
    return [names, known = std::map<QString, Result<QString>>()](const QString& cell) mutable -> Result<QJsonValue> {
        if (cell.trimmed().isEmpty())
            return QJsonValue();
        auto found = known.find(cell);
        if (found == known.end())
            found = known.emplace(cell, idNamed(names, cell)).first;
        return found->second ? Result<QJsonValue>(*found->second) : found->second.error();
    };
}

std::optional<QJsonObject> membersOf(Merge& merge, const CsvFile& file, const CsvRow& row,
                                     const std::vector<MemberReader>& readers)
{
    QJsonObject members;
    bool isWhole = true;
    for (const MemberReader& reader : readers) {
        if (!file.has(reader.member))
            continue;
        const Result<QJsonValue> value = reader.read(file.cell(row, reader.member));
        if (value)
            members.insert(reader.member, *value);
        else
            merge.refuse({value.error().what, file.headingOf(reader.member)});
        isWhole = isWhole && value;
    }
    return isWhole ? std::optional(members) : std::nullopt;
}

bool hasRequired(Merge& merge, const CsvFile& file, const QJsonObject& members, const QStringList& required, bool isNew)
{
    bool hasAll = true;
    for (const QString& name : required) {
        const bool isMissing = members.contains(name) ? members.value(name).isNull() : isNew;
        if (isMissing)
            merge.refuse({Texts::tr("“%1” is missing.").arg(file.headingOf(name))});
        hasAll = hasAll && !isMissing;
    }
    return hasAll;
}

Result<QString> idOfRow(const CsvFile& file, const CsvRow& row, QSet<QString>& seen)
{
    const QString member = QStringLiteral("id");
    QString id = file.cell(row, member).trimmed();
    if (id.isEmpty())
        return id;
    if (!isValidId(id))
        return Error{detail::notId(id).what, file.headingOf(member)};
    if (seen.contains(id))
        return detail::givenTwice(id);
    seen.insert(id);
    return id;
}

} // namespace styrmodell
