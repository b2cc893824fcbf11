/// What of a composition a form draws: which shapes, how deep slots may lie in each other, which kinds come out.
#pragma once

#include "model/operations/slot_places.h"
#include "model/queries/counted.h"

namespace styrmodell
{

/// Whether the form draws slots; else it draws rows, columns and cells.
bool drawsSlots(Form form);

/// The shapes between which the form tells a difference for the slot at `path` and what is in it, the one that an
/// absent shape means first. Empty: the form alone decides.
QList<SlotShape> shapesUnderstood(const CountedModel& counted, const Composition& composition, const SlotPath& path);

/// Whether the slot may be moved into the one before it.
bool mayMoveIn(const Composition& composition, const SlotPath& path);

/// Whether the slot may be moved into the slot `holder` that holds others, or among the outermost where that is empty.
bool mayLieIn(const Composition& composition, const SlotPath& path, const SlotPath& holder);

/// Kinds that the composition draws in its form: in slots and frame, or as rows, columns and cells.
QList<KindId> kindsDrawn(const Composition& composition);

/// Kinds with counted elements that it draws nowhere, in order.
std::vector<const Kind*> kindsLeftOut(const CountedModel& counted, const Composition& composition);

/// Slots for which there is nothing, by their place. A slot that holds others is not one of them.
QList<SlotPath> emptySlots(const CountedModel& counted, const Composition& composition);

} // namespace styrmodell
