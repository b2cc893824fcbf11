/// Which links are drawn as one line, and which columns a line has to pass.
#pragma once

#include "views/scene/thread/thread_plan.h"

namespace styrmodell
{

/// A line: every one of `from` leads to every one of `to`.
struct ThreadRoute {
    const RelationType* type = nullptr;
    bool isLit = true;
    std::vector<size_t> from{}; ///< tiles of one column
    std::vector<size_t> to{};   ///< tiles of one column
    size_t fromColumn = 0;
    size_t toColumn = 0;

    bool isWithinColumn() const { return fromColumn == toColumn; }
    bool passes(size_t column) const
    {
        return column > std::min(fromColumn, toColumn) && column < std::max(fromColumn, toColumn);
    }
    int direction() const { return toColumn > fromColumn ? 1 : -1; }
};

/// Each link a line of its own; where there are many between two columns, or where they pass a third, those that
/// lead from the same to the same are one.
std::vector<ThreadRoute> routesOf(const ThreadPlan& plan);

/// Whether it leads to the next plate of its own column, up or down.
bool isToNextPlate(const ThreadPlan& plan, const ThreadRoute& route);

/// How many lines pass a column.
size_t passing(const std::vector<ThreadRoute>& routes, size_t column);

} // namespace styrmodell
