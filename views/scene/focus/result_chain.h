/// What direction and goals lead to, in a row: each box, the verb to the next.
#pragma once

#include "views/scene/focus/plans.h"

namespace styrmodell
{

/// The chain of what follows from the page's own and what lies in it, by rank; nothing where the model has no such
/// relations.
std::optional<Piece> resultChain(const Canvas& canvas, const Element& own, const std::vector<RelationSection>& sections,
                                 qreal width);

} // namespace styrmodell
