#include "model/operations/measuring.h"

#include "model/change/draft.h"
#include "model/operations/records.h"
#include "model/operations/telling_id.h"
#include "model/queries/order.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

Error noSuchElement(const ElementId& id)
{
    return Error{Texts::tr("There is no element “%1”.").arg(id.text)};
}

Error noSuchIndicator(const IndicatorId& id)
{
    return Error{Texts::tr("There is no indicator “%1”.").arg(id.text)};
}

bool isYear(int year)
{
    return year >= 1 && year <= 9999;
}

Error noYear(int year)
{
    return Error{Texts::tr("“%1” is no year.").arg(year)};
}

QJsonObject ofYear(const QString& title, int year)
{
    return {{QStringLiteral("title"), title.simplified()}, {QStringLiteral("year"), year}};
}

/// Puts or removes the record that `key` names: a measurement, a target.
template <class R> void putOrRemove(Draft& draft, R record, const R* present, bool isWanted)
{
    if (!isWanted && present)
        draft.remove(present->id);
    if (!isWanted)
        return;
    if (record.id.isEmpty())
        record.id = tellingId(draft, record);
    draft.put(std::move(record));
}

const Indicator* indicatorNamed(const Model& model, const QString& name)
{
    for (const Indicator* indicator : model.table<Indicator>().sorted())
        if (indicator->name.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return indicator;
    return nullptr;
}

const IndicatorUse* useOf(const Model& model, const ElementId& element, const IndicatorId& indicator)
{
    for (const IndicatorUse* use : model.referrersOf<IndicatorUse>(RecordKey::of(element)))
        if (use->indicator == indicator)
            return use;
    return nullptr;
}

} // namespace

Result<Edit> setMeasurement(const Model& model, const IndicatorId& id, int year, Sex sex,
                            const std::optional<MeasuredValue>& value)
{
    const Indicator* indicator = model.find(id);
    if (!indicator)
        return noSuchIndicator(id);
    if (!isYear(year))
        return noYear(year);
    const Measurement* present = nullptr;
    for (const Measurement* one : model.referrersOf<Measurement>(RecordKey::of(id)))
        if (one->year == year && one->sex == sex)
            present = one;
    Measurement measurement = present ? *present : Measurement{};
    measurement.indicator = id;
    measurement.year = year;
    measurement.sex = sex;
    measurement.value = value.value_or(MeasuredValue{});
    Draft draft(model);
    putOrRemove(draft, std::move(measurement), present, value.has_value());
    return std::move(draft).finish(QStringLiteral("setMeasurement"), ofYear(indicator->name, year));
}

Result<Edit> setTarget(const Model& model, const IndicatorId& id, const ElementId& element, int year,
                       const std::optional<double>& value)
{
    const Indicator* indicator = model.find(id);
    if (!indicator)
        return noSuchIndicator(id);
    if (!model.find(element))
        return noSuchElement(element);
    if (!isYear(year))
        return noYear(year);
    const Target* present = nullptr;
    for (const Target* one : model.referrersOf<Target>(RecordKey::of(id)))
        if (one->element == element && one->year == year)
            present = one;
    Target target = present ? *present : Target{};
    target.indicator = id;
    target.element = element;
    target.year = year;
    target.value = value.value_or(0);
    Draft draft(model);
    putOrRemove(draft, std::move(target), present, value.has_value());
    return std::move(draft).finish(QStringLiteral("setTarget"), ofYear(indicator->name, year));
}

Result<Edit> followUpBy(const Model& model, const ElementId& element, const QString& name)
{
    if (!model.find(element))
        return noSuchElement(element);
    if (name.trimmed().isEmpty())
        return Error{Texts::tr("Give the indicator a name.")};
    Draft draft(model);
    const Indicator* known = indicatorNamed(model, name);
    if (known && useOf(model, element, known->id))
        return Error{Texts::tr("It is followed up by “%1” already.").arg(known->name)};
    Indicator indicator = known ? *known : Indicator{};
    if (!known) {
        indicator.id = {
            freshId(idFromText(name), [&](const QString& id) { return model.find(IndicatorId{id}) != nullptr; })};
        indicator.name = name.simplified();
        draft.put(indicator);
    }
    IndicatorUse use;
    use.indicator = indicator.id;
    use.element = element;
    use.id = tellingId(draft, use);
    draft.put(std::move(use));
    return std::move(draft).finish(QStringLiteral("followUpBy"), {{QStringLiteral("title"), indicator.name}});
}

Result<Edit> stopFollowingUpBy(const Model& model, const ElementId& element, const IndicatorId& id)
{
    const Indicator* indicator = model.find(id);
    const IndicatorUse* use = indicator ? useOf(model, element, id) : nullptr;
    const auto targets = model.referrersOf<Target>(RecordKey::of(id));
    std::vector<RecordKey> gone;
    if (use)
        gone.push_back(RecordKey::of(use->id));
    bool isUsedElsewhere = model.referrersOf<IndicatorUse>(RecordKey::of(id)).size() > (use ? 1U : 0U);
    for (const Target* target : targets) {
        if (target->element == element)
            gone.push_back(RecordKey::of(target->id));
        else
            isUsedElsewhere = true;
    }
    if (gone.empty())
        return Error{Texts::tr("It is not followed up by that indicator.")};
    if (!isUsedElsewhere)
        gone.push_back(RecordKey::of(id));
    Draft draft(model);
    removeWithWhatHangs(draft, gone);
    return std::move(draft).finish(QStringLiteral("stopFollowingUpBy"), {{QStringLiteral("title"), indicator->name}});
}

Result<Edit> setUse(const Model& model, IndicatorUse use)
{
    const Indicator* indicator = model.find(use.indicator);
    if (!indicator || !model.find(use.id))
        return Error{Texts::tr("It is not followed up by that indicator.")};
    Draft draft(model);
    draft.put(std::move(use));
    return std::move(draft).finish(QStringLiteral("setUse"), {{QStringLiteral("title"), indicator->name}});
}

Result<Edit> assess(const Model& model, FollowUp followUp)
{
    const Element* element = model.find(followUp.element);
    if (!element)
        return noSuchElement(followUp.element);
    if (followUp.id.isEmpty())
        followUp.id = {freshId(followUp.element.text.left(80) + QStringLiteral("-follow-up"),
                               [&](const QString& id) { return model.find(FollowUpId{id}) != nullptr; })};
    Draft draft(model);
    draft.put(std::move(followUp));
    return std::move(draft).finish(QStringLiteral("assess"), {{QStringLiteral("title"), drawnTitle(*element)}});
}

} // namespace styrmodell
