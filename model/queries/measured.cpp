#include "model/queries/measured.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Its values for everybody, by year.
std::vector<const Measurement*> measurementsOf(const Model& model, const IndicatorId& indicator)
{
    std::vector<const Measurement*> all = model.referrersOf<Measurement>(RecordKey::of(indicator));
    std::erase_if(all, [](const Measurement* m) { return m->sex != Sex::All; });
    std::stable_sort(all.begin(), all.end(),
                     [](const Measurement* a, const Measurement* b) { return a->year < b->year; });
    return all;
}

bool meets(double value, const Target& target, TargetOp op)
{
    switch (op) {
    case TargetOp::Min:
        return value >= target.value;
    case TargetOp::Max:
        return value <= target.value;
    case TargetOp::Equal:
        return value == target.value;
    }
    return false;
}

const Target* newestTarget(const Model& model, const IndicatorId& indicator, const ElementId& element)
{
    const Target* newest = nullptr;
    for (const Target* target : model.referrersOf<Target>(RecordKey::of(element)))
        if (target->indicator == indicator && (!newest || newest->year < target->year))
            newest = target;
    return newest;
}

MeasuredIndicator measured(const Model& model, const Indicator& indicator, const ElementId& element)
{
    MeasuredIndicator result;
    result.indicator = &indicator;
    result.target = newestTarget(model, indicator.id, element);
    for (const Measurement* measurement : measurementsOf(model, indicator.id)) {
        if (!measurement->value.value)
            continue;
        result.series.push_back({measurement->year, *measurement->value.value});
        if (result.target && measurement->reportedYear.value_or(measurement->year) == result.target->year)
            result.meetsTarget = meets(*measurement->value.value, *result.target, opOf(*result.target, indicator));
    }
    return result;
}

} // namespace

TargetOp opOf(const Target& target, const Indicator& indicator)
{
    if (target.op)
        return *target.op;
    return indicator.better == Better::Down ? TargetOp::Max : TargetOp::Min;
}

std::vector<MeasuredIndicator> indicatorsOf(const Model& model, const ElementId& element)
{
    std::vector<MeasuredIndicator> all;
    const auto isKnown = [&](const IndicatorId& id) {
        return std::any_of(all.begin(), all.end(), [&](const MeasuredIndicator& m) { return m.indicator->id == id; });
    };
    for (const IndicatorUse* use : model.referrersOf<IndicatorUse>(RecordKey::of(element))) {
        if (isKnown(use->indicator))
            continue;
        all.push_back(measured(model, *model.find(use->indicator), element));
        all.back().use = use;
    }
    for (const Target* target : model.referrersOf<Target>(RecordKey::of(element)))
        if (!isKnown(target->indicator))
            all.push_back(measured(model, *model.find(target->indicator), element));
    return all;
}

std::vector<const FollowUp*> followUpsOf(const Model& model, const ElementId& element)
{
    std::vector<const FollowUp*> all = model.referrersOf<FollowUp>(RecordKey::of(element));
    std::stable_sort(all.begin(), all.end(), [](const FollowUp* a, const FollowUp* b) {
        const QDate dateOfA = a->date ? a->date->last() : QDate(1, 1, 1);
        const QDate dateOfB = b->date ? b->date->last() : QDate(1, 1, 1);
        return dateOfA > dateOfB;
    });
    return all;
}

std::optional<Assessment> attainmentOf(const Model& model, const ElementId& element)
{
    for (const FollowUp* followUp : followUpsOf(model, element))
        if (followUp->assessment)
            return followUp->assessment;
    int targets = 0;
    int known = 0;
    int met = 0;
    for (const MeasuredIndicator& one : indicatorsOf(model, element)) {
        targets += one.target ? 1 : 0;
        known += one.meetsTarget ? 1 : 0;
        met += one.meetsTarget.value_or(false) ? 1 : 0;
    }
    if (targets == 0)
        return {};
    if (known == 0)
        return Assessment::NotMeasured;
    return met == targets ? Assessment::Attained : met > 0 ? Assessment::Partly : Assessment::NotAttained;
}

} // namespace styrmodell
