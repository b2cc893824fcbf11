/// Values, targets and assessments: what is typed in year by year.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Sets an indicator's value of a year; nothing takes the entry away, an empty value says that it was not measured.
/// Error: there is no such indicator; the year is not between 1 and 9999.
Result<Edit> setMeasurement(const Model& model, const IndicatorId& indicator, int year, Sex sex,
                            const std::optional<MeasuredValue>& value);

/// Sets what an element aims at by an indicator in a year; nothing takes the target away.
/// Error: there is no such indicator or element.
Result<Edit> setTarget(const Model& model, const IndicatorId& indicator, const ElementId& element, int year,
                       const std::optional<double>& value);

/// Follows an element up by an indicator of this name, a new one if the model has none of it (in any case of letters).
/// Error: the element does not exist; the name is empty; it is followed up by it already.
Result<Edit> followUpBy(const Model& model, const ElementId& element, const QString& indicatorName);

/// No longer follows an element up by an indicator. An indicator that nothing uses any more goes too, values and all.
/// Error: it was not followed up by it.
Result<Edit> stopFollowingUpBy(const Model& model, const ElementId& element, const IndicatorId& indicator);

/// Changes what is said of a follow-up by an indicator: note, source, certainty. Error: there is no such follow-up.
Result<Edit> setUse(const Model& model, IndicatorUse use);

/// Adds an assessment, or changes the one with its id. Error: its element does not exist.
Result<Edit> assess(const Model& model, FollowUp followUp);

} // namespace styrmodell
