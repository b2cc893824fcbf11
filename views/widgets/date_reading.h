/// Dates as a person types them.
#pragma once

#include "model/records/fields/imprecise_date.h"

namespace styrmodell
{

/// From “2035”, “juni 2026”, “June 2026”, “17 juni 2026”, “17/6 2026”, “17–18 juni 2026” and what files hold
/// (“2026-06-17”); nothing if it is not a date of the calendar.
std::optional<ImpreciseDate> readDate(const QString& typed);

} // namespace styrmodell
