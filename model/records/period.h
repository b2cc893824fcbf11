/// A mandate period.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// Drives as-of, comparison and renewal.
struct Period {
    PeriodId id{};
    QString name{};
    ImpreciseDate from = ImpreciseDate::day(QDate(1, 1, 1));
    ImpreciseDate to = ImpreciseDate::day(QDate(1, 1, 1));
    bool operator==(const Period&) const = default;
};

template <class Visitor, Is<Period> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("name", r.name, Presence::Required);
    field("from", r.from, Presence::Required);
    field("to", r.to, Presence::Required);
}

} // namespace styrmodell
