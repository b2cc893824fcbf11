/// A proposed or former wording of an element.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// Stands beside the element, which shows the wording in force.
struct Wording {
    WordingId id{};
    ElementId element{};
    WordingState state = WordingState::Proposed;
    QString title{};
    QString shortTitle{};
    QString text{};
    std::optional<ImpreciseDate> validFrom{};
    std::optional<ImpreciseDate> validTo{};
    std::optional<DecisionId> decision{};
    QString note{};
    bool operator==(const Wording&) const = default;
};

template <class Visitor, Is<Wording> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("element", r.element, Presence::Required);
    field("state", r.state, Presence::Required);
    field("title", r.title);
    field("shortTitle", r.shortTitle);
    field("text", r.text);
    field("validFrom", r.validFrom);
    field("validTo", r.validTo);
    field("decision", r.decision);
    field("note", r.note);
}

} // namespace styrmodell
