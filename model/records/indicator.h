/// What is measured, for which elements, with which values and targets.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// Shared: one indicator may follow up several elements.
struct Indicator {
    IndicatorId id{};
    QString name{};
    QString unit{};
    std::optional<Better> better{}; ///< absent: neither
    QString koladaId{};
    QString relatedKolada{};
    QString note{};
    QString source{};
    Certainty certainty = Certainty::Stated;
    Uncertain uncertain{};
    bool operator==(const Indicator&) const = default;
};

template <class Visitor, Is<Indicator> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("name", r.name, Presence::Required);
    field("unit", r.unit);
    field("better", r.better);
    field("koladaId", r.koladaId);
    field("relatedKolada", r.relatedKolada);
    field("note", r.note);
    field("source", r.source);
    field("certainty", r.certainty);
    field("uncertain", r.uncertain);
}

/// An element followed up by an indicator.
struct IndicatorUse {
    IndicatorUseId id{};
    IndicatorId indicator{};
    ElementId element{};
    QString note{};
    QString source{};
    Certainty certainty = Certainty::Stated;
    bool operator==(const IndicatorUse&) const = default;
};

template <class Visitor, Is<IndicatorUse> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Derived);
    field("indicator", r.indicator, Presence::Required);
    field("element", r.element, Presence::Required);
    field("note", r.note);
    field("source", r.source);
    field("certainty", r.certainty);
}

/// The value of one year; at most one a year and sex.
struct Measurement {
    MeasurementId id{};
    IndicatorId indicator{};
    int year = 0; ///< the year measured, 1 to 9999
    std::optional<int> reportedYear{};
    Sex sex = Sex::All;
    MeasuredValue value{};
    bool operator==(const Measurement&) const = default;
};

template <class Visitor, Is<Measurement> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Derived);
    field("indicator", r.indicator, Presence::Required);
    field("year", r.year, Presence::Required);
    field("reportedYear", r.reportedYear);
    field("sex", r.sex);
    field("value", r.value, Presence::Required);
}

/// What an element aims at, by one indicator, for one year.
struct Target {
    TargetId id{};
    IndicatorId indicator{};
    ElementId element{};
    int year = 0; ///< the year it is set for
    double value = 0;
    std::optional<TargetOp> op{}; ///< absent: by the indicator's `better`
    QString source{};
    bool operator==(const Target&) const = default;
};

template <class Visitor, Is<Target> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Derived);
    field("indicator", r.indicator, Presence::Required);
    field("element", r.element, Presence::Required);
    field("year", r.year, Presence::Required);
    field("value", r.value, Presence::Required);
    field("op", r.op);
    field("source", r.source);
}

} // namespace styrmodell
