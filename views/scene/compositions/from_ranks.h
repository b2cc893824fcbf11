/// What compositions are made of where a city has drawn none: its kinds by their ranks.
#pragma once

#include "model/change/model.h"

#include <optional>
#include <vector>

namespace styrmodell
{

/// The kinds on the way from vision to goals, in order.
std::vector<const Kind*> rankedKinds(const Model& model);

/// What surrounds everything: as one of the city's own compositions says, else attitudes, with those that lie in
/// something as chips. Where all do, their kind is the frame's title. Empty: the model has none.
std::optional<Frame> frameOf(const Model& model);

/// A slot for all of a kind; a group of it is by subtype where the kind has some.
Slot slotOf(const Kind& kind, SlotShape shape);

bool liesInBody(const Model& model, const Kind& kind);

/// Whether some slot shows the kind, in itself or within its members.
bool isDrawnWithin(const Composition& composition, const KindId& kind);

/// An arrow for each relation towards the vision between neighbouring slots, whichever way; few are drawn, since only
/// those that the model has are.
void addArrows(const Model& model, Composition& composition);

} // namespace styrmodell
