/// What is near a thread without being of it.
#pragma once

#include "views/scene/thread/thread_plan.h"

namespace styrmodell
{

/// Adds a few cold plates beneath the lit ones of their kind, each with a link toward the vision and one away from it.
void addNeighbours(ThreadPlan& plan, const PictureWords& words, const LineOfSight& thread, const ThreadDetail& detail);

/// What lies beside the element in the same assignment of a body; without a heading where there is nothing.
ThreadSiblings siblingsOf(const PictureWords& words, const LineOfSight& thread, const ThreadDetail& detail);

} // namespace styrmodell
