/// What is adjusted by hand in a picture, as a layout reads it.
#pragma once

#include "model/change/model.h"

#include <map>

namespace styrmodell
{

/// The placements of one picture by slot and element; one without a slot holds wherever its element stands. Those
/// whose element stands elsewhere now are never asked for: they sleep. Holds records of the model by reference.
class HandPlacements
{
public:
    HandPlacements() = default;
    /// None where there is no such picture.
    HandPlacements(const Model& model, const PictureId& picture);

    bool isEmpty() const { return placements_.empty(); }
    /// Null: nothing is adjusted there.
    const Placement* find(const ElementId& element, const QString& slot) const;

    /// The members of a slot in the order that she gave them. A placement's `order` is the place that its element has
    /// in the row, counted from 1; the others follow each other around them as they do without. So an element that is
    /// new comes after its neighbour in the model, and what was put first stays first.
    std::vector<const Element*> ordered(const QString& slot, std::vector<const Element*> members) const;

private:
    std::map<std::pair<QString, ElementId>, const Placement*> placements_{};
};

} // namespace styrmodell
