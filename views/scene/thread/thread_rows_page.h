/// A thread from the vision at the top to results at the bottom, for tall and narrow pages.
#pragma once

#include "views/scene/page_furniture.h"
#include "views/scene/thread/thread_tiles.h"

#include <optional>

namespace styrmodell
{

/// Rows one beneath the other, arrows between those that are related. Empty where the canvas may not grow and they do
/// not fit it.
std::optional<Laid> threadInRows(const ThreadCanvas& canvas, const ThreadPlan& plan);

} // namespace styrmodell
