/// What an overview gives up, step by step, until it fits.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// The steps of one picture.
struct Ladder {
    std::vector<OverviewDetail> steps{}; ///< from everything to the least
    size_t growsFrom = 0;                ///< a page that may grow never leaves out more than this step
};

/// Before an audience bodies become counts before names are left out. Texts and indicators beneath titles go first,
/// where the picture's `detail` asks for them; titles alone explain nothing.
Ladder ladderFor(const Medium& medium, std::optional<Detail> detail);

/// The next step worth trying after one that was `excess` times too high: smaller letters alone would not do there.
size_t nextStep(const std::vector<OverviewDetail>& steps, size_t step, qreal excess);

} // namespace styrmodell
