/// Moves and sizes the boxes of an overview as she adjusted them.
#pragma once

#include "views/scene/by_hand/hand_placements.h"
#include "views/scene/medium.h"
#include "views/scene/scene.h"

namespace styrmodell
{

/// A step of the grid in which placements count, scene points.
inline constexpr qreal handStep = 4;

/// Whether offsets and sizes are read on a medium: where plates stand side by side as on a page that is wider than
/// high, before an audience too. On a narrow or upright page only the order is.
bool readsOffsets(const Medium& medium);

/// Whether a node is an element that stands in a slot with others, and can be put in another order among them. Points
/// of a matrix and entries of a key stand where they belong.
bool standsInRow(const Node& node);

/// Marks the boxes that may be adjusted (`Node::byRule`) and carries out the placements, after all has been laid out
/// by rule. Whatever they ask for, boxes stay within their panels, keep what their words need, and lie on nothing:
/// what does not fit beside the others goes as far as it can from its place by rule, the first on the page last.
void placeByHand(Page& page, const HandPlacements& placements);

/// Says of each thing that was moved, sized or put in another place in its row that this was done by hand.
void tellByHand(Page& page, const HandPlacements& placements, const QString& sentence);

/// Where a box comes to stand that is dragged or nudged to `wanted`: there if that is free, else as near as it comes.
/// A null rectangle where the node may not be adjusted.
QRectF placeOnPage(const Page& page, const NodeKey& key, const QRectF& wanted);

} // namespace styrmodell
