/// The composition's arrows that the model has relations for.
#pragma once

#include "model/queries/related.h"
#include "views/scene/compositions/slots.h"
#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Every arrow of the composition whose relation the model has between the slots' kinds or their elements.
std::vector<DrawnArrow> drawnArrows(const OverviewStyle& style, const KindRelations& relations);

/// Those of the style's arrows between two slots, whichever way they point.
std::vector<DrawnArrow> arrowsBetween(const OverviewStyle& style, const QString& first, const QString& second);

} // namespace styrmodell
