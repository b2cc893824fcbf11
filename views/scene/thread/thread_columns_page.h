/// A thread from the vision at the left to results at the right.
#pragma once

#include "views/scene/page_furniture.h"
#include "views/scene/thread/thread_tiles.h"

#include <optional>

namespace styrmodell
{

/// Columns side by side. Empty where they become too narrow, or where the canvas may not grow and they do not fit it.
std::optional<Laid> threadInColumns(const ThreadCanvas& canvas, const ThreadPlan& plan);

} // namespace styrmodell
