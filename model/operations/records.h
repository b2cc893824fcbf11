/// Putting and dropping records of any type.
#pragma once

#include "model/change/draft.h"

namespace styrmodell
{

/// Adds the record, or puts it in the place of the one with its id. Error: it would break the data.
template <class R> Result<Edit> putRecord(const Model& model, R record)
{
    Draft draft(model);
    const QString id = idOf(record).text;
    draft.put(std::move(record));
    return std::move(draft).finish(QStringLiteral("put"),
                                   {{QStringLiteral("record"), recordName<R>()}, {QStringLiteral("id"), id}});
}

/// Removes a record with what hangs on it. Error: there is none; or it is a kind or relation type in use.
Result<Edit> dropRecord(const Model& model, const RecordKey& key);

/// Removes the records from a draft together with those that cannot be without them; takes mentions of them out of
/// all others. Kinds and relation types in use are left for the draft's own check to refuse.
void removeWithWhatHangs(Draft& draft, const std::vector<RecordKey>& keys);

/// Removes a kind or relation type that no element or relation is of any longer; what else names it goes without it, or
/// with it where it cannot be without.
void removeDefinition(Draft& draft, const RecordKey& key);

} // namespace styrmodell
