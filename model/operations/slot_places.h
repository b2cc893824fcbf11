/// The slots of a composition moved about, as she does before it is kept: the arrows follow.
#pragma once

#include "model/records/composition.h"

namespace styrmodell
{

/// The way to a slot: its place in the composition, then in each slot on the way. Empty: none.
using SlotPath = QList<int>;

/// null: there is none.
const Slot* slotAt(const Composition& composition, const SlotPath& path);

/// Where the slot with that key stands; empty: nowhere.
SlotPath pathOf(const Composition& composition, const QString& key);

/// All of them, each before those in it.
QList<SlotPath> slotPaths(const Composition& composition);

// Each of these leaves the composition as it is where there is no such slot or place, and returns where the slot is
// to be found afterwards.

/// Writes the slot anew. Its key stays, by which arrows and adjustments by hand know it.
SlotPath setSlot(Composition& composition, const SlotPath& path, Slot slot);

/// Adds a slot with a key of its own after that one, or as the last.
SlotPath addSlot(Composition& composition, const SlotPath& after, Slot slot);

/// Takes it away with those in it and the arrows of all of them. Returns what stands in its place, else before or
/// around it.
SlotPath removeSlot(Composition& composition, const SlotPath& path);

/// Among those beside it; up is negative.
SlotPath moveSlot(Composition& composition, const SlotPath& path, int steps);

/// Into `holder` (empty: among the outermost) as its `place`th, as places are before it is moved; not into itself.
SlotPath placeSlot(Composition& composition, const SlotPath& path, const SlotPath& holder, int place);

/// Into the slot before it, as the last there; where that holds none, both into a new one side by side.
SlotPath moveSlotIn(Composition& composition, const SlotPath& path);

/// After the slot that it lies in. As in `placeSlot`, that goes when it is left empty, or with a single slot that needs
/// nothing around it.
SlotPath moveSlotOut(Composition& composition, const SlotPath& path);

} // namespace styrmodell
