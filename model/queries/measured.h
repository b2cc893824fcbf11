/// How an element is followed up: indicators, values, targets, assessments.
#pragma once

#include "model/change/model.h"

#include <QDate>

namespace styrmodell
{

/// A measured value in a year.
struct YearValue {
    int year = 0;
    double value = 0;
    bool operator==(const YearValue&) const = default;
};

/// One indicator as it follows up one element.
struct MeasuredIndicator {
    const Indicator* indicator = nullptr;
    const IndicatorUse* use = nullptr; ///< null where only a target joins them
    std::vector<YearValue> series{};   ///< both sexes, measured ones, by year
    const Target* target = nullptr;    ///< the newest of the element; null: none
    std::optional<bool> meetsTarget{}; ///< by the measurement that the target's year meets; empty: not known

    std::optional<YearValue> latest() const { return series.empty() ? std::nullopt : std::optional(series.back()); }
};

/// The indicators of an element, by the id of their use.
std::vector<MeasuredIndicator> indicatorsOf(const Model& model, const ElementId& element);

/// Its assessments, newest first.
std::vector<const FollowUp*> followUpsOf(const Model& model, const ElementId& element);

/// What its newest assessment says; without one, what its targets say: all met, some, none, or none measured yet. Empty
/// where it has neither.
std::optional<Assessment> attainmentOf(const Model& model, const ElementId& element);

/// How a target is read: its own `op`, else by what is better; `Min` where neither says.
TargetOp opOf(const Target& target, const Indicator& indicator);

} // namespace styrmodell
