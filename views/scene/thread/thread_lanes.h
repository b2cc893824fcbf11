/// Where lines pass columns, and where they leave and reach plates.
#pragma once

#include "views/scene/thread/thread_lines.h"

#include <map>
#include <tuple>

namespace styrmodell
{

/// For each line the heights at which it passes columns.
using Lanes = std::vector<std::map<size_t, qreal>>;

/// Free heights nearest to the straight way of each line; nothing for a line that found none.
Lanes lanesFor(const Type& type, const ThreadPlan& plan, const std::vector<ThreadRoute>& routes,
               const ThreadField& field);

/// A side of a plate.
struct PortSide {
    size_t tile = 0;
    bool isRight = false;
    bool operator<(const PortSide& other) const
    {
        return std::tie(tile, isRight) < std::tie(other.tile, other.isRight);
    }
};

/// An end of a line: which line, at which plate.
struct PortEnd {
    size_t route = 0;
    size_t tile = 0;
    bool isTarget = false;
    bool operator<(const PortEnd& other) const
    {
        return std::tie(route, tile, isTarget) < std::tie(other.route, other.tile, other.isTarget);
    }
};

/// The heights at which lines leave and reach plates, in the order of where they come from, so that few cross.
std::map<PortEnd, qreal> portsFor(const Type& type, const ThreadPlan& plan, const std::vector<ThreadRoute>& routes,
                                  const ThreadField& field, const Lanes& lanes);

} // namespace styrmodell
