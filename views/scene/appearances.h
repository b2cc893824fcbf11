/// Where an element is seen.
#pragma once

#include "model/change/model.h"

#include <QDate>

namespace styrmodell
{

/// The pictures whose overview has a place for the element and counts it, in order. `today`: the day of a picture
/// that shows none of its own, unless the model says which.
std::vector<const Picture*> picturesShowing(const Model& model, const Element& element, QDate today);

/// The stories with a step about the element: its page, or it stands out there. By their order, then by title.
std::vector<const Story*> storiesShowing(const Model& model, const ElementId& element);

} // namespace styrmodell
