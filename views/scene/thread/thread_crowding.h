/// Where so many lines run between two columns that no eye can follow one.
#pragma once

#include "views/scene/thread/thread_plan.h"

namespace styrmodell
{

/// The kind to gather on one plate so that fewer lines run where most do: of those with several plates there, the one
/// that most of them come from or lead to. Nothing where lines can be followed, or where no kind is left to gather.
std::optional<KindId> kindToGather(const ThreadPlan& plan);

} // namespace styrmodell
