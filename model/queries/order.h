/// The order in which kinds and elements stand, everywhere.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// By rank, then order, then id; the unranked last.
std::vector<const Kind*> kindsInOrder(const Model& model);

/// By their kinds' order, then their own (absent: last), then id.
void sortElements(const Model& model, std::vector<const Element*>& elements);

/// What lies directly in an element, in order.
std::vector<const Element*> childrenOf(const Model& model, const ElementId& parent);

/// All elements of a kind, in order.
std::vector<const Element*> elementsOfKind(const Model& model, const KindId& kind);

/// From the element outward: itself, what it lies in, what that lies in …
std::vector<const Element*> wayOutward(const Model& model, const Element& element);

/// The board, company or other body that an element is of: itself, the nearest it lies in, else its `body`; null if
/// none.
const Element* bodyOf(const Model& model, const Element& element);

/// Whether the element's kind is a body.
bool isBody(const Model& model, const Element& element);

/// The title as drawn: white space as one space, a final “(exempel)” left out where the certainty is `example`.
QString drawnTitle(const Element& element);
/// The short title likewise; the title where there is none that is shorter.
QString drawnShortTitle(const Element& element);

/// Decisions about an element, newest first; without a date last.
std::vector<const Decision*> decisionsOf(const Model& model, const ElementId& element);

} // namespace styrmodell
