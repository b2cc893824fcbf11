/// An answer in a consultation (remiss).
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// What a body says of an element, and what became of it.
struct Comment {
    CommentId id{};
    ElementId element{};
    std::optional<ElementId> body{};
    std::optional<ImpreciseDate> date{};
    QString text{};
    QString reply{};
    std::optional<CommentOutcome> outcome{};
    bool operator==(const Comment&) const = default;
};

template <class Visitor, Is<Comment> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("element", r.element, Presence::Required);
    field("body", r.body);
    field("date", r.date);
    field("text", r.text, Presence::Required);
    field("reply", r.reply);
    field("outcome", r.outcome);
}

} // namespace styrmodell
