/// A typed, many-to-many relation between elements or whole kinds.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// Reads “from – forward words of its type – to”.
struct Relation {
    RelationId id{};
    RelationTypeId type{};
    End from{};
    End to{};
    QString note{};
    std::optional<ImpreciseDate> validFrom{};
    std::optional<ImpreciseDate> validTo{};
    QString source{};
    Certainty certainty = Certainty::Stated;
    bool operator==(const Relation&) const = default;
};

template <class Visitor, Is<Relation> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Derived);
    field("type", r.type, Presence::Required);
    field("from", r.from, Presence::Required);
    field("to", r.to, Presence::Required);
    field("note", r.note);
    field("validFrom", r.validFrom);
    field("validTo", r.validTo);
    field("source", r.source);
    field("certainty", r.certainty);
}

} // namespace styrmodell
