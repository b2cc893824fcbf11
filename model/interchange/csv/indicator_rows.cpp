#include "model/interchange/csv/indicator_rows.h"

#include "model/interchange/csv/csv_cells.h"
#include "model/interchange/csv/element_titles.h"
#include "model/interchange/csv/list_cells.h"
#include "model/interchange/record_import.h"
#include "model/interchange/telling_index.h"
#include "model/records/fields/brief.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::IndicatorRows)
};

const QString nameMember = QStringLiteral("name");

/// Which indicator a row is about.
class IndicatorIds
{
public:
    IndicatorIds(const Model& model, const CsvFile& file)
    {
        model.table<Indicator>().forEach([&](const Indicator& indicator) { take(indicator.id.text, indicator.name); });
        for (const CsvRow& row : file.rows)
            if (const QString id = file.cell(row, QStringLiteral("id")).trimmed(); !id.isEmpty())
                take(id, file.cell(row, nameMember));
    }

    /// By its id, else by its name, else a new one. Error: no id, no name, a name of several.
    Result<IndicatorId> of(const CsvFile& file, const CsvRow& row)
    {
        QSet<QString> noneYet; // an indicator has many rows
        auto id = idOfRow(file, row, noneYet);
        if (!id)
            return id.error();
        const QString name = file.cell(row, nameMember);
        if (!id->isEmpty())
            return IndicatorId{*id};
        if (name.trimmed().isEmpty())
            return Error{Texts::tr("“%1” is missing.").arg(file.headingOf(nameMember))};
        QStringList known = byName_.value(name.trimmed());
        std::sort(known.begin(), known.end());
        if (known.size() > 1)
            return Error{Texts::tr("Several indicators are called “%1”: %2. Write the id of the one that is meant.")
                             .arg(quoted(name), known.join(QStringLiteral(", ")))};
        if (known.isEmpty())
            known += freshId(idFromText(name), [&](const QString& taken) { return ids_.contains(taken); });
        take(known.front(), name);
        return IndicatorId{known.front()};
    }

private:
    void take(const QString& id, const QString& name)
    {
        ids_.insert(id);
        QStringList& known = byName_[name.trimmed()];
        if (!known.contains(id))
            known += id;
    }

    QSet<QString> ids_;
    QHash<QString, QStringList> byName_;
};

CellReader valueCell()
{
    return [](const QString& cell) -> Result<QJsonValue> {
        return idNamed(notMeasuredNames(), cell) ? Result<QJsonValue>(notMeasuredNames().front().id) : numberCell(cell);
    };
}

CellReader elementCell(const Model& model)
{
    return [titles = ElementTitles(model)](const QString& cell) -> Result<QJsonValue> {
        if (cell.trimmed().isEmpty())
            return QJsonValue();
        const auto element = titles.find(cell);
        return element ? Result<QJsonValue>(element->text) : element.error();
    };
}

std::vector<MemberReader> readersOfIndicator()
{
    std::vector<MemberReader> readers{{QStringLiteral("better"), nameCell(betterNames())},
                                      {QStringLiteral("certainty"), nameCell(certaintyNames())},
                                      {QStringLiteral("uncertain"), uncertainCell(CsvTable::Indicators)}};
    for (const char* text : {"name", "unit", "koladaId", "relatedKolada", "note", "source"})
        readers.push_back({QString::fromLatin1(text), textCell});
    return readers;
}

std::vector<MemberReader> readersOfRow(const Model& model)
{
    return {{QStringLiteral("year"), yearCell},
            {QStringLiteral("sex"), nameCell(sexNames())},
            {QStringLiteral("value"), valueCell()},
            {QStringLiteral("target"), numberCell},
            {QStringLiteral("element"), elementCell(model)},
            {QStringLiteral("op"), nameCell(targetOpNames())},
            {QStringLiteral("targetSource"), textCell},
            {QStringLiteral("reportedYear"), yearCell},
            {QStringLiteral("useNote"), textCell},
            {QStringLiteral("useSource"), textCell},
            {QStringLiteral("useCertainty"), nameCell(certaintyNames())}};
}

/// Those of `members` that are asked for, by the names that they have in their record.
QJsonObject part(const QJsonObject& members, std::initializer_list<std::pair<const char*, const char*>> names)
{
    QJsonObject found;
    for (const auto& [column, member] : names)
        if (const QString name = QString::fromLatin1(column); members.contains(name))
            found.insert(QString::fromLatin1(member), members.value(name));
    return found;
}

QJsonObject withoutNulls(const QJsonObject& members)
{
    QJsonObject given;
    for (auto it = members.begin(); it != members.end(); ++it)
        if (!it->isNull())
            given.insert(it.key(), *it);
    return given;
}

class IndicatorRows
{
public:
    IndicatorRows(Merge& merge, const CsvFile& file)
        : merge_(merge), file_(file), ids_(merge.draft().model(), file), ownReaders_(readersOfIndicator()),
          yearReaders_(readersOfRow(merge.draft().model()))
    {
    }

    void merge()
    {
        for (size_t i = 0; i < file_.rows.size(); ++i) {
            merge_.atRow(i);
            readRow(file_.rows[i]);
        }
    }

private:
    void readRow(const CsvRow& row)
    {
        const Result<IndicatorId> id = ids_.of(file_, row);
        if (!id)
            return merge_.refuse(id.error());
        const auto own = membersOf(merge_, file_, row, ownReaders_);
        const auto ofYear = membersOf(merge_, file_, row, yearReaders_);
        if (!own || !ofYear || !takeIndicator(*id, *own))
            return;
        if (!ofYear->value(QStringLiteral("value")).isNull() && ofYear->contains(QStringLiteral("value")))
            takeMeasurement(*id, *ofYear);
        takeTarget(*id, *ofYear);
    }

    /// Whether the indicator is there, and the row says nothing else of it than its first row does.
    bool takeIndicator(const IndicatorId& id, const QJsonObject& own)
    {
        const auto first = firstRows_.constFind(id);
        if (first != firstRows_.constEnd())
            return agrees(own, *first);
        firstRows_.insert(id, own);
        const Indicator* known = merge_.draft().find(id);
        if (!hasRequired(merge_, file_, own, {nameMember}, !known))
            return false;
        Indicator indicator = known ? *known : Indicator{};
        if (const ReadProblem problem = readChanges(own, indicator)) {
            merge_.refuse(*problem);
            return false;
        }
        indicator.id = id;
        merge_.draft().put(std::move(indicator));
        merge_.give(RecordKey::of(id));
        return true;
    }

    bool agrees(const QJsonObject& own, const QJsonObject& first)
    {
        for (auto it = own.begin(); it != own.end(); ++it) {
            if (it->isNull() || *it == first.value(it.key()))
                continue;
            merge_.refuse(
                {Texts::tr("An earlier row says otherwise of the same indicator."), file_.headingOf(it.key())});
            return false;
        }
        return true;
    }

    bool lacks(const QJsonObject& ofYear, const QString& member)
    {
        const bool isMissing = ofYear.value(member).isNull() || !ofYear.contains(member);
        if (isMissing)
            merge_.refuse({Texts::tr("“%1” is missing.").arg(file_.headingOf(member))});
        return isMissing;
    }

    void takeMeasurement(const IndicatorId& id, const QJsonObject& ofYear)
    {
        if (lacks(ofYear, QStringLiteral("year")))
            return;
        Measurement measurement{.indicator = id, .year = ofYear.value(QStringLiteral("year")).toInt()};
        if (const QString sex = ofYear.value(QStringLiteral("sex")).toString(); !sex.isEmpty())
            measurement.sex = *enumFromName<Sex>(sex);
        QJsonObject changes = part(ofYear, {{"reportedYear", "reportedYear"}});
        const QJsonValue value = ofYear.value(QStringLiteral("value"));
        changes.insert(QStringLiteral("value"), value.isDouble() ? value : QJsonValue());
        take(std::move(measurement), measurements_, changes);
    }

    /// Or, without a value, that the element is followed up.
    void takeTarget(const IndicatorId& id, const QJsonObject& ofYear)
    {
        const ElementId element{ofYear.value(QStringLiteral("element")).toString()};
        if (!ofYear.value(QStringLiteral("target")).isDouble()) {
            if (!element.isEmpty())
                take(IndicatorUse{.indicator = id, .element = element}, uses_,
                     part(ofYear, {{"useNote", "note"}, {"useSource", "source"}, {"useCertainty", "certainty"}}));
            return;
        }
        if (lacks(ofYear, QStringLiteral("element")) || lacks(ofYear, QStringLiteral("year")))
            return;
        take(Target{.indicator = id, .element = element, .year = ofYear.value(QStringLiteral("year")).toInt()},
             targets_, part(ofYear, {{"target", "value"}, {"op", "op"}, {"targetSource", "source"}}));
    }

    /// Puts `fresh`, or the record that it is, with these members changed. An element may be said to be followed up in
    /// several rows: the later ones take nothing away.
    template <class R> void take(R fresh, TellingIndex<R>& index, QJsonObject changes)
    {
        const Id<R> id = index.idFor(fresh, merge_.draft());
        const RecordKey key = RecordKey::of(id);
        if (seen_.contains(key)) {
            if (!std::is_same_v<R, IndicatorUse>)
                return merge_.refuse(detail::givenTwice(id.text));
            changes = withoutNulls(changes);
        }
        seen_.insert(key);
        const R* known = merge_.draft().find(id);
        R record = known ? *known : std::move(fresh);
        record.id = id;
        if (const ReadProblem problem = readChanges(changes, record))
            return merge_.refuse(*problem);
        merge_.draft().put(std::move(record));
        merge_.give(key);
    }

    Merge& merge_;
    const CsvFile& file_;
    IndicatorIds ids_;
    const std::vector<MemberReader> ownReaders_;
    const std::vector<MemberReader> yearReaders_;
    QHash<IndicatorId, QJsonObject> firstRows_;
    QSet<RecordKey> seen_;
    TellingIndex<Measurement> measurements_;
    TellingIndex<Target> targets_;
    TellingIndex<IndicatorUse> uses_;
};

} // namespace

void mergeIndicatorRows(Merge& merge, const CsvFile& file)
{
    IndicatorRows(merge, file).merge();
}

} // namespace styrmodell
