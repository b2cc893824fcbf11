/// Ids for records that were given none.
#pragma once

#include "model/change/draft.h"
#include "model/records/telling_members.h"

namespace styrmodell
{

/// Made from what tells the record apart; the next free one where another record has that by now.
template <HasTellingMembers R> Id<R> tellingId(const Draft& draft, const R& record)
{
    return {freshId(derivedId(tellingMembers(record)),
                    [&](const QString& id) { return draft.find(Id<R>{id}) != nullptr; })};
}

} // namespace styrmodell
