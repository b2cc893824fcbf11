/// Where an element that is dragged may be put down, in the outline and in the picture.
#pragma once

#include "model/change/model.h"

#include <optional>

namespace styrmodell
{

/// What a drop does: the element lies in `parent` then (empty: at the top), before `before`, or last.
struct DropPlace {
    std::optional<ElementId> parent{};
    std::optional<ElementId> before{};
    bool operator==(const DropPlace&) const = default;
};

/// Whether the element's kind may lie in `container`, and `container` not within the element.
bool mayLieIn(const Model& model, const Element& element, const Element& container);

/// Last in `container`. Nothing where it may not lie there, or lies there already.
std::optional<DropPlace> placeWithin(const Model& model, const Element& dragged, const Element& container);

/// Before or after `sibling`, which is of its kind. Nothing where it may not lie there, or stands there already.
std::optional<DropPlace> placeBeside(const Model& model, const Element& dragged, const Element& sibling, bool isAfter);

} // namespace styrmodell
