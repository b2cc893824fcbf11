/// What a person can do to the kinds of a model.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Adds a kind on a level of its own beneath that of `after`, or outside the ranks where `after` is; without `after`
/// as the last level. Without an id it gets one from its name. Error: the id is taken, the name is empty.
Result<Edit> addKind(const Model& model, Kind kind, const std::optional<KindId>& after = {});

/// Puts `kind` in the place of the one with its id. Error: there is none, or it would break the data.
Result<Edit> setKind(const Model& model, const Kind& kind);

/// Removes a subtype of a kind; what has it gets the subtype `heir` instead, or none. Error: there is no such kind,
/// subtype or heir.
Result<Edit> removeSubtype(const Model& model, const KindId& id, const QString& subtype, const QString& heir = {});

/// Moves a kind towards the vision (negative) or away from it: each step is one place, beside others on their level or
/// on a level of its own between two; beyond the last level is outside the ranks. At an end nothing changes.
/// Error: there is no such kind.
Result<Edit> moveKind(const Model& model, const KindId& id, int steps);

/// Removes a kind. What is of it becomes of the kind `heir` (subtypes stay where it has one of that id), and so do
/// relations to the kind as a whole; without an heir all that goes too, with what lies in it and hangs on it. Pictures
/// and other kinds no longer mention it. Error: there is no such kind or heir.
Result<Edit> removeKind(const Model& model, const KindId& id, const std::optional<KindId>& heir = {});

} // namespace styrmodell
