/// Dates and numbers as people write them in Sweden, and as a spreadsheet there shows them.
#pragma once

#include "model/records/fields/imprecise_date.h"

namespace styrmodell
{

/// Besides the forms of `ImpreciseDate::fromText`: `juni 2026`, `17 juni 2026`, `17/6 2026`, `17.6.2026`, `20260617`,
/// `jun-26` (what Excel makes of 2026-06), `11–12 juni 2026`, `30 juni – 2 juli 2026`; the names of months in Swedish
/// or English, whole or from three letters on. Nothing if it is none of these.
std::optional<ImpreciseDate> dateAsWritten(const QString& text);

/// With decimal comma or point, thousands apart by blanks, any minus. Nothing if it is no number.
std::optional<double> numberAsWritten(const QString& text);

} // namespace styrmodell
