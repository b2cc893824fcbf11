/// What a person can do to the relation types of a model.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Without an id it gets one from its words. Error: the id is taken, words are missing in a direction.
Result<Edit> addRelationType(const Model& model, RelationType type);

/// Puts `type` in the place of the one with its id. Error: there is none, or words are missing in a direction.
Result<Edit> setRelationType(const Model& model, const RelationType& type);

/// Removes a relation type. Its relations become of the type `heir`, each once; without an heir they go too.
/// Error: there is no such type or heir.
Result<Edit> removeRelationType(const Model& model, const RelationTypeId& id,
                                const std::optional<RelationTypeId>& heir = {});

} // namespace styrmodell
