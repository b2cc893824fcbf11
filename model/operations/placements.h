/// Adjusting a picture by hand.
#pragma once

#include "model/change/draft.h"

namespace styrmodell
{

/// An element where it stands in a picture.
struct PlacedElement {
    ElementId element{};
    QString slot{};
    bool operator==(const PlacedElement&) const = default;
};

/// How far something stands from its place by rule, and how much larger it is, in steps of the 4-point grid.
struct HandOffset {
    double dx = 0;
    double dy = 0;
    double dw = 0;
    double dh = 0;
    bool operator==(const HandOffset&) const = default;
};

/// Its placement there, else the one that holds in any slot; null: it is not adjusted.
const Placement* placementOf(const Model& model, const PictureId& picture, const PlacedElement& placed);

/// Puts an element so far from its place by rule. A picture that the model does not have is kept with it, under its
/// title. Error: there is no such element; the title of a new picture is empty.
Result<Edit> offsetByHand(const Model& model, const Picture& shown, const PlacedElement& placed,
                          const HandOffset& offset);

/// Puts an element at `place` of its row, counted from 0; `row` is what is seen in it, in order. Others that have a
/// place of their own keep it beside each other. The picture and errors as above; also: it is not in the row.
Result<Edit> orderByHand(const Model& model, const Picture& shown, const PlacedElement& placed,
                         const QList<ElementId>& row, qsizetype place);

/// Back to where the rules put it. Error: it is not adjusted.
Result<Edit> resetByHand(const Model& model, const PictureId& picture, const PlacedElement& placed);

/// Everything in a picture, also what sleeps. Error: nothing is adjusted in it.
Result<Edit> resetAllByHand(const Model& model, const PictureId& picture);

} // namespace styrmodell
