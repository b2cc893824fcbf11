/// Finds the one record that another without an id is.
#pragma once

#include "model/operations/telling_id.h"

namespace styrmodell
{

/// The id of the record of the model that has the same telling members, else one made from them, as on import.
/// Asks only the records that name what this one names.
template <HasTellingMembers R> Id<R> knownOrTellingId(const Model& model, const R& record)
{
    std::optional<RecordKey> named;
    describe(
        [&]<class T>(const char* name, const T& member, Presence presence = Presence::Optional) {
            if constexpr (detail::IsId<T>::value)
                if (presence == Presence::Required && !named && std::string_view(name) != "id")
                    named = RecordKey::of(member);
        },
        record);
    const R* known = nullptr;
    for (const R* other : model.referrersOf<R>(*named))
        if (tellingMembers(*other) == tellingMembers(record) && (!known || other->id < known->id))
            known = other;
    return known ? known->id : tellingId(Draft(model), record);
}

} // namespace styrmodell
