#include "model/interchange/csv/indicator_table.h"

#include "model/interchange/csv/list_cells.h"
#include "model/interchange/csv/table_writer.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

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
                 indicator.better ? nameFor(betterNames(), nameOf(*indicator.better), language_) : QString()},
                {QStringLiteral("koladaId"), indicator.koladaId},
                {QStringLiteral("relatedKolada"), indicator.relatedKolada},
                {QStringLiteral("note"), indicator.note},
                {QStringLiteral("source"), indicator.source},
                {QStringLiteral("certainty"), nameFor(certaintyNames(), nameOf(indicator.certainty), language_)},
                {QStringLiteral("uncertain"), uncertainText(CsvTable::Indicators, indicator.uncertain, language_)}};
        const RecordKey key = RecordKey::of(indicator.id);
        std::vector<Cells> rows;
        auto targets = byYear(model_.referrersOf<Target>(key));
        for (const Measurement* measurement : byYear(model_.referrersOf<Measurement>(key)))
            rows.push_back(rowOf(*measurement, targets));
        for (const Target* target : targets)
            rows.push_back(with(yearRow(target->year), *target));
        for (const IndicatorUse* use : model_.referrersOf<IndicatorUse>(key))
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

    Cells with(Cells row, const Target& target) const
    {
        row.insert(QStringLiteral("target"), decimalText(target.value));
        row.insert(QStringLiteral("element"), target.element.text);
        row.insert(QStringLiteral("targetSource"), target.source);
        if (target.op)
            row.insert(QStringLiteral("op"), nameFor(targetOpNames(), nameOf(*target.op), language_));
        return row;
    }

    /// Takes the first target of the year away from `targets`.
    Cells rowOf(const Measurement& measurement, std::vector<const Target*>& targets) const
    {
        Cells row = yearRow(measurement.year);
        row.insert(QStringLiteral("sex"), nameFor(sexNames(), nameOf(measurement.sex), language_));
        if (measurement.reportedYear)
            row.insert(QStringLiteral("reportedYear"), QString::number(*measurement.reportedYear));
        const auto& notMeasured = notMeasuredNames().front();
        row.insert(QStringLiteral("value"), measurement.value.value
                                                ? decimalText(*measurement.value.value)
                                                : nameFor(notMeasuredNames(), notMeasured.id, language_));
        const auto target = std::find_if(targets.begin(), targets.end(),
                                         [&](const Target* other) { return other->year == measurement.year; });
        if (target == targets.end())
            return row;
        row = with(std::move(row), **target);
        targets.erase(target);
        return row;
    }

    Cells useRow(const IndicatorUse& use) const
    {
        Cells row = own_;
        row.insert(QStringLiteral("element"), use.element.text);
        row.insert(QStringLiteral("useNote"), use.note);
        row.insert(QStringLiteral("useSource"), use.source);
        row.insert(QStringLiteral("useCertainty"), nameFor(certaintyNames(), nameOf(use.certainty), language_));
        return row;
    }

    const Model& model_;
    Language language_;
    TableWriter table_;
    Cells own_; ///< what every row of the indicator says
};

} // namespace

QByteArray indicatorTable(const Model& model, Language language)
{
    IndicatorWriter writer(model, language);
    for (const Indicator* indicator : model.table<Indicator>().sorted())
        writer.add(*indicator);
    return writer.bytes();
}

} // namespace styrmodell
