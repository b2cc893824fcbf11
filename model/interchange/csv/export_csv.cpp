#include "model/interchange/csv/export_csv.h"

#include "model/interchange/csv/csv_names.h"
#include "model/queries/order.h"
#include "model/records/json/json_text.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace styrmodell
{
namespace
{

/// The cells of a row by their columns' members; what is absent is empty.
using Cells = QHash<QString, QString>;

class TableWriter
{
public:
    TableWriter(CsvTable table, Language language) : columns_(columnsOf(table))
    {
        QStringList headings;
        for (const CsvColumn& column : columns_)
            headings += column.heading.in(language);
        rows_.push_back(headings);
    }

    void add(const Cells& cells)
    {
        QStringList row;
        for (const CsvColumn& column : columns_)
            row += cells.value(column.member);
        rows_.push_back(row);
    }

    QByteArray bytes() const { return writeCsvText(rows_); }

private:
    const std::vector<CsvColumn>& columns_;
    std::vector<QStringList> rows_;
};

QString numberText(double number)
{
    return QString::fromLatin1(shortestNumber(number)).replace(u'.', u',');
}

QString numberText(const std::optional<double>& number)
{
    return number ? numberText(*number) : QString();
}

QString dateText(const std::optional<ImpreciseDate>& date)
{
    return date ? date->toText() : QString();
}

QString idText(const std::optional<ElementId>& id)
{
    return id ? id->text : QString();
}

QString endText(const End& end)
{
    if (const auto* element = std::get_if<ElementId>(&end))
        return element->text;
    return QStringLiteral("{\"kind\": \"%1\"}").arg(std::get<KindId>(end).text);
}

/// Names that are looked up once, however many rows have them.
class WrittenNames
{
public:
    WrittenNames(CsvNames names, Language language) : names_(std::move(names)), language_(language) {}

    const QString& of(const QString& id)
    {
        const auto known = written_.constFind(id);
        return known != written_.constEnd() ? *known : *written_.insert(id, nameFor(names_, id, language_));
    }

private:
    CsvNames names_;
    Language language_;
    QHash<QString, QString> written_;
};

/// Of every kind, since each has subtypes of its own.
std::map<KindId, WrittenNames> writtenSubtypes(const Model& model, Language language)
{
    std::map<KindId, WrittenNames> subtypes;
    for (const Kind* kind : model.table<Kind>().sorted())
        subtypes.emplace(kind->id, WrittenNames(subtypeNames(*kind), language));
    return subtypes;
}

QByteArray elementTable(const Model& model, Language language)
{
    TableWriter table(CsvTable::Elements, language);
    std::vector<const Element*> elements = model.table<Element>().sorted();
    sortElements(model, elements);
    WrittenNames kinds(kindNames(model), language);
    WrittenNames statuses(statusNames(), language);
    WrittenNames certainties(certaintyNames(), language);
    auto subtypes = writtenSubtypes(model, language);
    for (const Element* element : elements)
        table.add({{QStringLiteral("id"), element->id.text},
                   {QStringLiteral("kind"), kinds.of(element->kind.text)},
                   {QStringLiteral("title"), element->title},
                   {QStringLiteral("shortTitle"), element->shortTitle},
                   {QStringLiteral("text"), element->text},
                   {QStringLiteral("parent"), idText(element->parent)},
                   {QStringLiteral("order"), numberText(element->order)},
                   {QStringLiteral("subtype"), subtypes.at(element->kind).of(element->subtype)},
                   {QStringLiteral("body"), idText(element->body)},
                   {QStringLiteral("owner"), element->owner},
                   {QStringLiteral("status"), statuses.of(nameOf(element->status))},
                   {QStringLiteral("validFrom"), dateText(element->validFrom)},
                   {QStringLiteral("validTo"), dateText(element->validTo)},
                   {QStringLiteral("source"), element->source},
                   {QStringLiteral("certainty"), certainties.of(nameOf(element->certainty))},
                   {QStringLiteral("note"), element->note}});
    return table.bytes();
}

QByteArray relationTable(const Model& model, Language language)
{
    TableWriter table(CsvTable::Relations, language);
    WrittenNames types(relationTypeNames(model), language);
    for (const Relation* relation : model.table<Relation>().sorted())
        table.add({{QStringLiteral("id"), relation->id.text},
                   {QStringLiteral("type"), types.of(relation->type.text)},
                   {QStringLiteral("from"), endText(relation->from)},
                   {QStringLiteral("to"), endText(relation->to)},
                   {QStringLiteral("note"), relation->note},
                   {QStringLiteral("source"), relation->source}});
    return table.bytes();
}

/// A year's measured values, each beside a target for the same year as far as there are both; then the uses by
/// elements that have no target.
class IndicatorWriter
{
public:
    IndicatorWriter(const Model& model, Language language)
        : model_(model), language_(language), table_(CsvTable::Indicators, language)
    {
    }

    void add(const Indicator& indicator)
    {
        own_ = {{QStringLiteral("id"), indicator.id.text},
                {QStringLiteral("name"), indicator.name},
                {QStringLiteral("unit"), indicator.unit},
                {QStringLiteral("better"),
                 indicator.better ? nameFor(betterNames(), nameOf(*indicator.better), language_) : QString()}};
        const RecordKey key = RecordKey::of(indicator.id);
        std::vector<Cells> rows;
        auto targets = byYear(model_.referrersOf<Target>(key));
        for (const Measurement* measurement : byYear(model_.referrersOf<Measurement>(key)))
            rows.push_back(rowOf(*measurement, targets));
        for (const Target* target : targets)
            rows.push_back(with(yearRow(target->year), *target));
        for (const IndicatorUse* use : model_.referrersOf<IndicatorUse>(key))
            if (!hasTarget(*use))
                rows.push_back(useRow(*use));
        if (rows.empty())
            rows.push_back(own_);
        for (const Cells& row : rows)
            table_.add(row);
    }

    QByteArray bytes() const { return table_.bytes(); }

private:
    template <class R> static std::vector<const R*> byYear(std::vector<const R*> records)
    {
        std::stable_sort(records.begin(), records.end(), [](const R* a, const R* b) { return a->year < b->year; });
        return records;
    }

    Cells yearRow(int year) const
    {
        Cells row = own_;
        row.insert(QStringLiteral("year"), QString::number(year));
        return row;
    }

    static Cells with(Cells row, const Target& target)
    {
        row.insert(QStringLiteral("target"), numberText(target.value));
        row.insert(QStringLiteral("element"), target.element.text);
        return row;
    }

    /// Takes the first target of the year away from `targets`.
    Cells rowOf(const Measurement& measurement, std::vector<const Target*>& targets) const
    {
        Cells row = yearRow(measurement.year);
        row.insert(QStringLiteral("sex"), nameFor(sexNames(), nameOf(measurement.sex), language_));
        const auto& notMeasured = notMeasuredNames().front();
        row.insert(QStringLiteral("value"), measurement.value.value
                                                ? numberText(*measurement.value.value)
                                                : nameFor(notMeasuredNames(), notMeasured.id, language_));
        const auto target = std::find_if(targets.begin(), targets.end(),
                                         [&](const Target* other) { return other->year == measurement.year; });
        if (target == targets.end())
            return row;
        row = with(std::move(row), **target);
        targets.erase(target);
        return row;
    }

    bool hasTarget(const IndicatorUse& use) const
    {
        const auto& referrers = model_.referrers(RecordKey::of(use.element));
        return std::any_of(referrers.begin(), referrers.end(), [&](const RecordKey& key) {
            const Target* target = key.type == recordIndex<Target> ? model_.find(TargetId{key.id}) : nullptr;
            return target && target->indicator == use.indicator;
        });
    }

    Cells useRow(const IndicatorUse& use) const
    {
        Cells row = own_;
        row.insert(QStringLiteral("element"), use.element.text);
        return row;
    }

    const Model& model_;
    Language language_;
    TableWriter table_;
    Cells own_; ///< what every row of the indicator says
};

QByteArray indicatorTable(const Model& model, Language language)
{
    IndicatorWriter writer(model, language);
    for (const Indicator* indicator : model.table<Indicator>().sorted())
        writer.add(*indicator);
    return writer.bytes();
}

} // namespace

QByteArray exportCsv(const Model& model, CsvTable table, Language language)
{
    switch (table) {
    case CsvTable::Elements:
        return elementTable(model, language);
    case CsvTable::Relations:
        return relationTable(model, language);
    case CsvTable::Indicators:
        break;
    }
    return indicatorTable(model, language);
}

} // namespace styrmodell
