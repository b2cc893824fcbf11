/// A rule of the review silenced for an element, or everywhere.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// Why a finding is none.
struct RuleException {
    RuleExceptionId id{};
    QString rule{};
    std::optional<ElementId> element{}; ///< absent: everywhere
    QString reason{};
    bool operator==(const RuleException&) const = default;
};

template <class Visitor, Is<RuleException> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("rule", r.rule, Presence::Required);
    field("element", r.element);
    field("reason", r.reason, Presence::Required);
}

} // namespace styrmodell
