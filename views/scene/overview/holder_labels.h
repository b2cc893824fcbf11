/// A slot's members gathered under the body they are of, or under what they lie in.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// For a slot grouped by body or parent: a label for each body or parent with how many members are of it, in their
/// order; then the members that have none.
std::vector<Label> holderLabels(const OverviewStyle& style, const Slot& slot);

} // namespace styrmodell
