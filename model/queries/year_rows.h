/// What is followed up in a year, row by row: for the grid in which values are typed in.
#pragma once

#include "model/change/model.h"

#include <QDate>

namespace styrmodell
{

/// An element and one of its indicators, with what is known of the year; null: not said.
struct YearRow {
    const Element* element = nullptr;
    const Element* body = nullptr;        ///< that answers for it
    const Indicator* indicator = nullptr; ///< none where the element has no indicator
    const Measurement* all = nullptr;
    const Measurement* women = nullptr;
    const Measurement* men = nullptr;
    const Target* target = nullptr;
    const FollowUp* followUp = nullptr; ///< the element's newest of the year
    bool isFirst = true;                ///< of the element's rows
};

/// Counted elements of the kinds that are followed up, by body and order, each with its indicators.
std::vector<YearRow> yearRows(const Model& model, QDate day, int year);

} // namespace styrmodell
