/// What an overview gives up, step by step, until it fits.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// The steps of one picture.
struct Ladder {
    std::vector<OverviewDetail> steps{}; ///< from everything to the least
    size_t growsFrom = 0;                ///< a page that may grow never leaves out more than this step
    size_t roomy = 0;                    ///< so many first ones have larger letters, if no word breaks in them
};

/// Before an audience bodies become counts before names are left out. Texts and indicators beneath titles go first,
/// where the picture's `detail` asks for them; titles alone explain nothing. Where there are few `elements`, larger
/// letters fill the page.
Ladder ladderFor(const Medium& medium, std::optional<Detail> detail, size_t elements);

/// The next step worth trying after one that was `excess` times too high: smaller letters alone would not do there.
size_t nextStep(const std::vector<OverviewDetail>& steps, size_t step, qreal excess);

} // namespace styrmodell
