/// What the rings have to do with each other, in words: no arrow goes across
/// rings.
#pragma once

#include "views/scene/overview/rings/ring.h"

namespace styrmodell
{

/// “Program för mandatperioden: underlag för styrdokument och stadens
/// inriktningar.” One sentence for each slot that an arrow leaves, from the
/// middle outward; empty: there are none.
QString arrowSentences(const OverviewStyle& style, const std::vector<Ring>& rings);

} // namespace styrmodell
