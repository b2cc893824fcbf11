/// How an element was found to be attained.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// An assessment in words.
struct FollowUp {
    FollowUpId id{};
    ElementId element{};
    std::optional<ImpreciseDate> date{};
    std::optional<Assessment> assessment{};
    QString text{};
    bool operator==(const FollowUp&) const = default;
};

template <class Visitor, Is<FollowUp> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("element", r.element, Presence::Required);
    field("date", r.date);
    field("assessment", r.assessment);
    field("text", r.text);
}

} // namespace styrmodell
