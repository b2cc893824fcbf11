/// Where an element stands among its siblings.
#pragma once

#include "model/change/draft.h"

namespace styrmodell
{

/// Of the same kind and parent as `element`, in order, itself among them.
std::vector<const Element*> rowOf(const Model& model, const Element& element);

/// Likewise, without `element` itself.
std::vector<const Element*> siblingsOf(const Model& model, const Element& element);

/// One more than the greatest order; nothing if the last has none, since absent is last.
std::optional<double> orderAfter(const std::vector<const Element*>& siblings);

/// Puts `element` before `before`, or last. Its siblings are numbered anew only where no number fits between two.
void placeAmong(Draft& draft, Element element, const std::optional<ElementId>& before);

} // namespace styrmodell
