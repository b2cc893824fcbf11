/// The members of a slot as columns: each with a coloured head, and what lies in it as cards beneath.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// For a slot with kinds `inside`. A thing of these kinds stands in the member that it lies in, else in each that it
/// is related to on the way to the vision; those that belong to none are counted beneath. In portrait each member is a
/// row, on a phone and where there is too much a row with its count.
Block memberColumns(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);

} // namespace styrmodell
