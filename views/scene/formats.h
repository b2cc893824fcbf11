/// Numbers and dates as a publication writes them.
#pragma once

#include "model/records/fields/imprecise_date.h"
#include "model/records/fields/words.h"

#include <QString>

#include <optional>

namespace styrmodell
{

/// “69 001”, “91,4”: no-break spaces between thousands, at most three decimals.
QString numberText(double number, Language language);
/// With its unit where that follows a number: “91,4 %”, “38 kronor”.
QString quantityText(double number, const QString& unit, Language language);

/// “1 september 2024”, “juni 2026”, “2035”, “17–18 juni 2026”.
QString dateText(const ImpreciseDate& date, Language language);
QString dateText(QDate date, Language language);

/// “2023–2026”, “från 2024”, “till 2035”; empty where neither is known. Whole years where both are.
QString periodText(const std::optional<ImpreciseDate>& from, const std::optional<ImpreciseDate>& to, Language language);

} // namespace styrmodell
