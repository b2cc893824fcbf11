/// What an overview gives up, step by step, until it fits.
#pragma once

#include "views/scene/overview/block.h"

#include <span>

namespace styrmodell
{

/// From everything to the least. Before an audience bodies become counts before names are left out.
std::span<const OverviewDetail> ladderFor(const Medium& medium);

/// A page that may grow never leaves out more than this step.
inline constexpr size_t growsFrom = 7;

/// The next step worth trying after one that was `excess` times too high: smaller letters alone would not do there.
size_t nextStep(std::span<const OverviewDetail> steps, size_t step, qreal excess);

} // namespace styrmodell
