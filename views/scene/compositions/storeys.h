/// A model's kinds by rank as storeys one beneath the other: what house and pyramid are made of.
#pragma once

#include "model/change/model.h"

#include <optional>

namespace styrmodell
{

/// A slot for each rank. Kinds of equal rank share one, side by side; a kind that lies in one above is drawn within its
/// members; the bodies share one with what lies in them.
QList<Slot> storeysOf(const Model& model);

/// What surrounds everything: as the city has it in its own composition, else all its attitudes.
std::optional<Frame> chosenFrame(const Model& model);

/// An arrow for each relation towards the vision between slots of neighbouring storeys, and between neighbours within
/// one.
void addStoreyArrows(const Model& model, Composition& composition);

} // namespace styrmodell
