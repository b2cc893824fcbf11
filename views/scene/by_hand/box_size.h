/// How a laid-out box becomes larger or smaller with its words in it.
#pragma once

#include "views/scene/scene.h"

namespace styrmodell
{

/// As small as the node's box may be made: its words, which are not broken anew, with room around them. Never larger
/// than the box.
QSizeF leastSize(const Node& node);

/// Moves and stretches a node without children. Words, outlines and marks keep their distance to the side that they
/// are near; words in the middle stay there.
void setBox(Node& node, const QRectF& box);

} // namespace styrmodell
