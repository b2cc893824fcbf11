/// Relating and unrelating.
#pragma once

#include "model/change/edit.h"
#include "model/queries/verbs.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Adds a relation; without an id it gets one made of its type and ends. Error: it is there already (without an id: by
/// whatever id), relates a thing to itself, or names something that does not exist.
Result<Edit> relate(const Model& model, Relation relation);

/// Changes what a relation says of itself: note, dates, source, certainty. Error: there is no such relation; it has
/// other ends or another type now.
Result<Edit> changeRelation(const Model& model, Relation relation);

/// Relates each of `own` to `other` by the verb; those that are already stay so. Error: as `relate`, or all are
/// already.
Result<Edit> relateEach(const Model& model, const Verb& verb, const QList<ElementId>& own, const ElementId& other);

/// Error: there is no such relation.
Result<Edit> unrelate(const Model& model, const RelationId& id);

/// The id of a relation that was given none, the same as on import (telling_members.h).
RelationId relationIdFor(const Relation& relation);

} // namespace styrmodell
