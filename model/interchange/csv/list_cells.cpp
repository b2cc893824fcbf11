#include "model/interchange/csv/list_cells.h"

#include "model/records/fields/brief.h"
#include "model/records/json/read_json.h"
#include "model/records/json/write_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CsvCells)
};

QStringList linesOf(const QString& cell)
{
    QStringList lines;
    for (const QString& line : cell.split(QRegularExpression(QStringLiteral("\r\n|\r|\n"))))
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    return lines;
}

/// What was written as JSON because lines could not hold it.
QJsonValue jsonIn(const QString& cell)
{
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

/// `lines`, if reading them gives back `value`; else `value` as JSON.
template <class T> QString linesOrJson(const QString& lines, const T& value, const CellReader& reader)
{
    T back;
    const Result<QJsonValue> read = reader(lines);
    if (read && !readJson(*read, back) && back == value)
        return lines;
    JsonText json;
    writeJson(json, value);
    return QString::fromUtf8(std::move(json).take());
}

Result<QString> memberNamed(CsvTable table, const QString& name)
{
    for (const CsvColumn& column : columnsOf(table))
        if (name == column.member || isSameName(name, column.heading.sv) || isSameName(name, column.heading.en))
            return column.member;
    return Error{Texts::tr("There is no column called “%1” that could be uncertain.").arg(quoted(name))};
}

QString headingOf(CsvTable table, const QString& member, Language language)
{
    for (const CsvColumn& column : columnsOf(table))
        if (column.member == member)
            return column.heading.in(language);
    return member;
}

} // namespace

QString linksText(const QList<Link>& links)
{
    if (links.isEmpty())
        return {};
    QStringList lines;
    for (const Link& link : links)
        lines += link.title.isEmpty() ? link.url : QStringLiteral("%1 <%2>").arg(link.title, link.url);
    return linesOrJson(lines.join(u'\n'), links, linksCell);
}

Result<QJsonValue> linksCell(const QString& cell)
{
    if (cell.trimmed().isEmpty())
        return QJsonValue();
    if (const QJsonValue json = jsonIn(cell); json.isArray())
        return json;
    QJsonArray links;
    for (const QString& line : linesOf(cell)) {
        const qsizetype open = line.endsWith(u'>') ? line.lastIndexOf(QStringLiteral(" <")) : -1;
        QJsonObject link{{QStringLiteral("url"), open < 0 ? line : line.mid(open + 2).chopped(1)}};
        if (open > 0)
            link.insert(QStringLiteral("title"), line.left(open).trimmed());
        links.append(link);
    }
    return QJsonValue(links);
}

QString uncertainText(CsvTable table, const Uncertain& uncertain, Language language)
{
    if (uncertain.isEmpty())
        return {};
    QStringList lines;
    for (auto it = uncertain.begin(); it != uncertain.end(); ++it)
        lines += QStringLiteral("%1: %2").arg(headingOf(table, it.key(), language), it.value());
    return linesOrJson(lines.join(u'\n'), uncertain, uncertainCell(table));
}

CellReader uncertainCell(CsvTable table)
{
    return [table](const QString& cell) -> Result<QJsonValue> {
        if (cell.trimmed().isEmpty())
            return QJsonValue();
        if (const QJsonValue json = jsonIn(cell); json.isObject())
            return json;
        QJsonObject uncertain;
        for (const QString& line : linesOf(cell)) {
            const qsizetype colon = line.indexOf(u':');
            if (colon < 0)
                return Error{
                    Texts::tr("“%1” should be a column’s name, a colon and why it is uncertain.").arg(quoted(line))};
            const Result<QString> member = memberNamed(table, line.left(colon).trimmed());
            if (!member)
                return member.error();
            uncertain.insert(*member, line.mid(colon + 1).trimmed());
        }
        return QJsonValue(uncertain);
    };
}

QString goalsText(const QList<int>& goals)
{
    QStringList numbers;
    for (const int goal : goals)
        numbers += QString::number(goal);
    return numbers.join(QStringLiteral(", "));
}

Result<QJsonValue> goalsCell(const QString& cell)
{
    static const QRegularExpression between(QStringLiteral("[,;.\\s]+"));
    QJsonArray goals;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int goal = part.toInt(&isNumber);
        if (!isNumber || goal < 1 || goal > 17)
            return Error{Texts::tr("“%1” is none of the goals 1 to 17 of Agenda 2030.").arg(quoted(part))};
        goals.append(goal);
    }
    return goals.isEmpty() ? QJsonValue() : QJsonValue(goals);
}

} // namespace styrmodell
