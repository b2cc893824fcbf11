/// Names of bodies in a plate whose size is known: as many columns as let each of them stand whole.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

struct WholeNames {
    int columns = 1;
    std::vector<Label> names{};
};

/// Whole names instead of `names`, of which no word is broken, in equal rows with `gap` between; nothing where `room`
/// is too small.
std::optional<WholeNames> wholeNames(const OverviewStyle& style, const std::vector<Label>& names,
                                     const TextStyle& letters, QSizeF room, qreal gap);

} // namespace styrmodell
