/// A level of the model, as data.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// A sort within a kind, such as plan and policy among documents.
struct Subtype {
    QString id{};
    Words name{};
    Words plural{};
    Words group{}; ///< what sorts are shown together: activating, normative
    bool operator==(const Subtype&) const = default;
};

template <class Visitor, Is<Subtype> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("name", r.name, Presence::Required);
    field("plural", r.plural);
    field("group", r.group);
}

/// A level: what it is called, where it stands on the way from vision to goals, what it may lie in.
struct Kind {
    KindId id{};
    Words name{};
    Words plural{};
    Words explanation{}; ///< what this level is for; printed under its heading
    Words decidedBy{};
    std::optional<double> rank{};  ///< smaller is nearer the vision; absent: outside the ranks
    std::optional<double> order{}; ///< among kinds of equal rank and among the unranked; absent: last, then by id
    QList<KindId> parents{};       ///< kinds it may lie in
    Flags<KindFlag> flags{};
    Colour colour{};
    std::optional<KindShape> shape{};
    QList<Subtype> subtypes{};
    bool operator==(const Kind&) const = default;
};

template <class Visitor, Is<Kind> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("name", r.name, Presence::Required);
    field("plural", r.plural);
    field("explanation", r.explanation);
    field("decidedBy", r.decidedBy);
    field("rank", r.rank);
    field("order", r.order);
    field("parents", r.parents);
    field("flags", r.flags);
    field("colour", r.colour);
    field("shape", r.shape);
    field("subtypes", r.subtypes);
}

} // namespace styrmodell
