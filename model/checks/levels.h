/// What the levels of a model are by their ranks and flags, whatever a city calls them.
#pragma once

#include "model/queries/related.h"

namespace styrmodell
{

/// The ranked kind nearest the vision; kinds with flags (documents, bodies …) are never the top. Null: none.
const Kind* topKind(const Model& model);

/// The ranked kind farthest from the vision, beneath everything that has targets: whom it is all for. Bodies and
/// documents are never that. Null: goals are the last level.
const Kind* lastKind(const Model& model);

bool hasFlag(const Model& model, const Element& element, KindFlag flag);

/// The nearest body that the element lies in; null: none. Unlike bodyOf, never itself nor a mere mention.
const Element* bodyHolding(const Model& model, const Element& element);

/// Whether elements of the kind may lie in a body and are none: the assignment.
bool isHeldByBodies(const Model& model, const Kind& kind);

/// The kinds that may lie in this one.
std::vector<const Kind*> kindsWithin(const Model& model, const KindId& kind);

/// The elements themselves and all counted ones that a chain of relations joins to them, away from the vision or
/// towards it.
enum class Way { Up, Down };
QSet<const Element*> reachedFrom(const CountedModel& counted, const std::vector<const Element*>& starts, Way way);

/// The title as drawn, cut at about 80 letters.
QString titleOf(const Element& element);

/// The kind's plural, else its name, in the model's language.
QString pluralOf(const Model& model, const Kind& kind);

/// What a relation says, in the model's language: “A” bidrar till “B”.
QString sentenceOf(const Model& model, const Relation& relation);

} // namespace styrmodell
