/// How wide the columns of a thread are, and what stands in the gaps between them.
#pragma once

#include "views/scene/thread/thread_lines.h"
#include "views/scene/thread/thread_tiles.h"

#include <optional>

namespace styrmodell
{

/// A verb between two columns, and which way it points.
struct ColumnVerb {
    const RelationType* type = nullptr;
    bool pointsRight = false;
};

/// What lit lines between a column and the next say, the most frequent first, two at most; seen from
/// outside, the columns of a body count as one.
std::vector<ColumnVerb> verbsAfter(const ThreadPlan& plan, size_t column);

/// Left and right of each column, tops and bottoms still open; empty where one becomes too narrow for words.
std::optional<std::vector<ThreadStrip>> stripsFor(const ThreadCanvas& canvas, const ThreadPlan& plan);

} // namespace styrmodell
