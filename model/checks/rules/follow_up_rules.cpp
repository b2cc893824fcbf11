#include "model/checks/levels.h"
#include "model/checks/rules/rules.h"
#include "model/queries/measured.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Checks)
};

std::vector<Finding> withoutFollowUp(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (!kind.flags.has(KindFlag::IsMeasured) || !indicatorsOf(model, element.id).empty() ||
            !followUpsOf(model, element.id).empty())
            return {};
        return about(element,
                     Texts::tr("“%1” is followed up neither by an indicator nor in words.").arg(titleOf(element)));
    });
}

bool isEverMeasured(const Model& model, const IndicatorId& indicator)
{
    const auto measurements = model.referrersOf<Measurement>(RecordKey::of(indicator));
    return std::any_of(measurements.begin(), measurements.end(),
                       [](const Measurement* m) { return m->value.value.has_value(); });
}

/// Targets of counted elements.
std::vector<const Target*> targetsInForce(const CountedModel& counted)
{
    std::vector<const Target*> targets = counted.model().table<Target>().sorted();
    std::erase_if(targets,
                  [&](const Target* target) { return !counted.isCounted(*counted.model().find(target->element)); });
    return targets;
}

std::vector<Finding> targetWithoutMeasurements(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Target* target : targetsInForce(counted))
        if (!isEverMeasured(model, target->indicator))
            findings.push_back(about(*model.find(target->element),
                                     Texts::tr("“%1” has a target for %2, but “%3” has no measured value.")
                                         .arg(titleOf(*model.find(target->element)), QString::number(target->year),
                                              model.find(target->indicator)->name)));
    return findings;
}

bool isAssessed(const Model& model, const Target& target)
{
    for (const Measurement* m : model.referrersOf<Measurement>(RecordKey::of(target.indicator)))
        if (m->value.value && m->reportedYear.value_or(m->year) == target.year)
            return true;
    for (const FollowUp* followUp : followUpsOf(model, target.element))
        if (!followUp->date || followUp->date->last().year() >= target.year)
            return true;
    return false;
}

/// Where the indicator was never measured at all, that is told instead.
std::vector<Finding> targetYearPassed(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Target* target : targetsInForce(counted))
        if (target->year < counted.day().year() && isEverMeasured(model, target->indicator) &&
            !isAssessed(model, *target))
            findings.push_back(about(*model.find(target->element),
                                     Texts::tr("The target of “%1” was for %2, but nothing says whether “%3” met it.")
                                         .arg(titleOf(*model.find(target->element)), QString::number(target->year),
                                              model.find(target->indicator)->name)));
    return findings;
}

std::vector<Finding> targetWhereNone(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Target* target : targetsInForce(counted)) {
        const Element& element = *model.find(target->element);
        if (hasFlag(model, element, KindFlag::HasTargets))
            continue;
        findings.push_back(
            about(element,
                  Texts::tr("“%1” has a target for %2, but “%3” are not given targets.")
                      .arg(titleOf(element), QString::number(target->year), pluralOf(model, *model.find(element.kind))),
                  Fix{Texts::tr("Remove the target"), [id = target->id](Draft& draft) { draft.remove(id); }}));
    }
    return findings;
}

std::vector<Finding> targetUnclear(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Target* target : targetsInForce(counted)) {
        const Indicator& indicator = *model.find(target->indicator);
        if (target->op || indicator.better)
            continue;
        const Element& element = *model.find(target->element);
        findings.push_back(about(element, Texts::tr("Nothing says whether more or less of “%1” is better, so the "
                                                    "target of “%2” is read as “at least”.")
                                              .arg(indicator.name, titleOf(element))));
    }
    return findings;
}

template <class Against> std::vector<Finding> aboutEachIndicator(const Model& model, Against against)
{
    std::vector<Finding> findings;
    for (const Indicator* indicator : model.table<Indicator>().sorted())
        if (std::optional<Finding> finding = against(*indicator))
            findings.push_back(*std::move(finding));
    return findings;
}

/// The first counted element that the indicator follows up; null: none.
const Element* followedUpBy(const CountedModel& counted, const Indicator& indicator)
{
    for (const IndicatorUse* use : counted.model().referrersOf<IndicatorUse>(RecordKey::of(indicator.id)))
        if (const Element* element = counted.model().find(use->element); counted.isCounted(*element))
            return element;
    return nullptr;
}

bool hasTarget(const CountedModel& counted, const Indicator& indicator)
{
    const auto targets = counted.model().referrersOf<Target>(RecordKey::of(indicator.id));
    return std::any_of(targets.begin(), targets.end(),
                       [&](const Target* target) { return counted.isCounted(*counted.model().find(target->element)); });
}

/// Where it has a target, targetWithoutMeasurements tells it.
std::vector<Finding> indicatorWithoutValues(const CountedModel& counted)
{
    return aboutEachIndicator(counted.model(), [&](const Indicator& indicator) -> std::optional<Finding> {
        const Element* element = followedUpBy(counted, indicator);
        if (!element || isEverMeasured(counted.model(), indicator.id) || hasTarget(counted, indicator))
            return {};
        return about(*element, Texts::tr("“%1” is followed up by “%2”, which has no measured value.")
                                   .arg(titleOf(*element), indicator.name));
    });
}

std::vector<Finding> measurementsOld(const CountedModel& counted)
{
    const Model& model = counted.model();
    constexpr int yearsOfPatience = 3; // many surveys are made every second year and reported the year after
    return aboutEachIndicator(model, [&](const Indicator& indicator) -> std::optional<Finding> {
        int latest = 0;
        for (const Measurement* m : model.referrersOf<Measurement>(RecordKey::of(indicator.id)))
            if (m->value.value)
                latest = std::max(latest, m->year);
        const Element* element = followedUpBy(counted, indicator);
        if (!element || latest == 0 || counted.day().year() - latest <= yearsOfPatience)
            return {};
        return about(*element, Texts::tr("“%1” is followed up by “%2”, which has no value later than %3.")
                                   .arg(titleOf(*element), indicator.name, QString::number(latest)));
    });
}

std::vector<Finding> indicatorUnused(const CountedModel& counted)
{
    const Model& model = counted.model();
    return aboutEachIndicator(model, [&](const Indicator& indicator) -> std::optional<Finding> {
        const RecordKey key = RecordKey::of(indicator.id);
        if (!model.referrersOf<IndicatorUse>(key).empty() || !model.referrersOf<Target>(key).empty())
            return {};
        return about(Texts::tr("The indicator “%1” follows up nothing.").arg(indicator.name));
    });
}

std::vector<Finding> followUpEmpty(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const FollowUp* followUp : model.table<FollowUp>().sorted())
        if (!followUp->assessment && followUp->text.trimmed().isEmpty())
            findings.push_back(about(
                *model.find(followUp->element),
                Texts::tr("A follow-up of “%1” has neither an assessment nor a text.")
                    .arg(titleOf(*model.find(followUp->element))),
                Fix{Texts::tr("Remove the empty follow-up"), [id = followUp->id](Draft& draft) { draft.remove(id); }}));
    return findings;
}

} // namespace

std::vector<Rule> followUpRules()
{
    return {
        {QStringLiteral("withoutFollowUp"), Severity::Warning, Texts::tr("Not followed up"),
         Texts::tr("What nobody follows up, nobody knows the state of."), withoutFollowUp},
        {QStringLiteral("targetWhereNone"), Severity::Warning, Texts::tr("Target where there should be none"),
         Texts::tr("City-wide directions are followed up, but targets belong to goals."), targetWhereNone},
        {QStringLiteral("targetWithoutMeasurements"), Severity::Warning, Texts::tr("Target without measurements"),
         Texts::tr("A target that is never measured cannot be met."), targetWithoutMeasurements},
        {QStringLiteral("targetYearPassed"), Severity::Warning, Texts::tr("Target year passed without assessment"),
         Texts::tr("The council wants to know whether its target was met."), targetYearPassed},
        {QStringLiteral("indicatorWithoutValues"), Severity::Warning, Texts::tr("Indicator without values"),
         Texts::tr("An indicator without values follows up nothing yet."), indicatorWithoutValues},
        {QStringLiteral("measurementsOld"), Severity::Note, Texts::tr("Old values"),
         Texts::tr("Old values tell how it was, not how it goes."), measurementsOld},
        {QStringLiteral("targetUnclear"), Severity::Note, Texts::tr("More or less?"),
         Texts::tr("Whether a target is met depends on which way is better."), targetUnclear},
        {QStringLiteral("indicatorUnused"), Severity::Note, Texts::tr("Indicator that follows up nothing"),
         Texts::tr("No picture or page shows it."), indicatorUnused},
        {QStringLiteral("followUpEmpty"), Severity::Note, Texts::tr("Empty follow-up"),
         Texts::tr("It counts as followed up, but says nothing."), followUpEmpty},
    };
}

} // namespace styrmodell
