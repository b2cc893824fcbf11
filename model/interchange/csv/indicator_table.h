/// Writes the table of indicators with their measured values and targets.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// An indicator's own cells stand in each of its rows, so that a spreadsheet can sort and filter them: a row for each
/// year's measured value, beside it a target for the same year as far as there are both; then one for each further
/// target, and one for each element that is followed up by it.
QByteArray indicatorTable(const Model& model, Language language);

} // namespace styrmodell
