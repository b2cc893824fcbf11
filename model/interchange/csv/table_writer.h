/// What the writers of tables have in common: rows by column, and values as cells.
#pragma once

#include "model/interchange/csv/csv_columns.h"
#include "model/interchange/csv/csv_names.h"
#include "model/records/fields/values.h"

#include <QHash>

namespace styrmodell
{

/// The cells of a row by their columns' members; what is absent is empty.
using Cells = QHash<QString, QString>;

class TableWriter
{
public:
    TableWriter(CsvTable table, Language language);

    void add(const Cells& cells);
    QByteArray bytes() const { return writeCsvText(rows_); }

private:
    const std::vector<CsvColumn>& columns_;
    std::vector<QStringList> rows_;
};

QString decimalText(double number); ///< with decimal comma
QString decimalText(const std::optional<double>& number);
QString dateText(const std::optional<ImpreciseDate>& date);
QString idText(const std::optional<ElementId>& id);

/// Names that are looked up once, however many rows have them.
class WrittenNames
{
public:
    WrittenNames(CsvNames names, Language language) : names_(std::move(names)), language_(language) {}

    const QString& of(const QString& id);

private:
    CsvNames names_;
    Language language_;
    QHash<QString, QString> written_;
};

} // namespace styrmodell
