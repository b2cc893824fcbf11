/// A sort of relation, with words for both directions.
#pragma once

#include "model/records/fields/values.h"

namespace styrmodell
{

/// What relations of this type say, and which end is nearer the vision.
struct RelationType {
    RelationTypeId id{};
    Words forward{};  ///< “contributes to”
    Words backward{}; ///< “receives contributions from”
    std::optional<RelationSide> nearerVision{};
    std::optional<bool> acyclic{}; ///< absent: true when nearerVision is given

    /// Whether a ring of such relations is worth a finding.
    bool isAcyclic() const { return acyclic.value_or(nearerVision.has_value()); }
    bool operator==(const RelationType&) const = default;
};

template <class Visitor, Is<RelationType> R> void describe(Visitor&& field, R& r)
{
    field("id", r.id, Presence::Required);
    field("forward", r.forward, Presence::Required);
    field("backward", r.backward, Presence::Required);
    field("nearerVision", r.nearerVision);
    field("acyclic", r.acyclic);
}

} // namespace styrmodell
