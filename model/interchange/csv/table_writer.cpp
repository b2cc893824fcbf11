#include "model/interchange/csv/table_writer.h"

#include "model/records/json/json_text.h"

namespace styrmodell
{

TableWriter::TableWriter(CsvTable table, Language language) : columns_(columnsOf(table))
{
    QStringList headings;
    for (const CsvColumn& column : columns_)
        headings += column.heading.in(language);
    rows_.push_back(headings);
}

void TableWriter::add(const Cells& cells)
{
    QStringList row;
    for (const CsvColumn& column : columns_)
        row += cells.value(column.member);
    rows_.push_back(row);
}

QString decimalText(double number)
{
    return QString::fromLatin1(shortestNumber(number)).replace(u'.', u',');
}

QString decimalText(const std::optional<double>& number)
{
    return number ? decimalText(*number) : QString();
}

QString dateText(const std::optional<ImpreciseDate>& date)
{
    return date ? date->toText() : QString();
}

QString idText(const std::optional<ElementId>& id)
{
    return id ? id->text : QString();
}

const QString& WrittenNames::of(const QString& id)
{
    const auto known = written_.constFind(id);
    return known != written_.constEnd() ? *known : *written_.insert(id, nameFor(names_, id, language_));
}

} // namespace styrmodell
