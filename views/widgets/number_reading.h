/// Numbers as a person types or a spreadsheet holds them.
#pragma once

#include <QString>

#include <optional>

namespace styrmodell
{

/// From “91,4”, “91.4”, “1 234,5”, “−3” and “91,4 %”; nothing if it is no number.
std::optional<double> readNumber(const QString& typed);

/// With a decimal comma or point as the language has it and no grouping, to be changed again.
QString numberToEdit(double number, bool hasDecimalComma);

} // namespace styrmodell
