/// The wordings of an element besides the one in force.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// The proposal that stands beside the wording in force (the newest by id); null: none.
const Wording* proposedWording(const Model& model, const ElementId& element);

/// Those that were in force before, the latest first; undated ones last.
std::vector<const Wording*> formerWordings(const Model& model, const ElementId& element);

/// Whether title and text are what a body has decided, so that changing them asks first. The short title serves the
/// picture and may be changed freely.
bool isAdopted(const Element& element);

/// Elements that wait for a decision: proposed ones and those with a proposed wording, in order.
std::vector<const Element*> awaitingDecision(const Model& model);

} // namespace styrmodell
