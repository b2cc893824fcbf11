/// The composition's arrows that the model has relations for.
#pragma once

#include "model/queries/related.h"
#include "views/scene/compositions/slots.h"
#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Every arrow of the composition whose relation the model has between the slots' kinds or their elements.
std::vector<DrawnArrow> drawnArrows(const OverviewStyle& style, const KindRelations& relations);

/// What an arrow's label names after its verb: “nämnders och bolags inriktning”. Empty: nothing.
QString targetInLabel(const DrawnArrow& arrow);

/// “underlag för styrdokument, stadens inriktningar och nämnders inriktning”: with all that the same verb leads to from
/// there, wherever it stands. Its own label where the composition has given it one that does not begin with the verb.
QString labelWithAll(const OverviewStyle& style, const DrawnArrow& drawn);

/// Those of the style's arrows between two slots, whichever way they point.
std::vector<DrawnArrow> arrowsBetween(const OverviewStyle& style, const QString& first, const QString& second);

} // namespace styrmodell
