/// Plates round a circle with arrows from one to the next.
#pragma once

#include "views/scene/overview/block.h"

#include <optional>

namespace styrmodell
{

/// A place on the way round.
struct CycleStop {
    Label label{};
    QString slot{};                     ///< whose arrows begin and end here
    std::optional<DrawnArrow> onward{}; ///< to the next one, or from it; none:
                                        ///< they only follow on each other
    bool isEmpty = false;
    bool isDashed = false; ///< an empty place on screen
};

/// Laid out at the origin, `size` large.
struct CycleWheel {
    std::vector<Node> nodes{}; ///< the middle's heading, the list of plates, the arrows
    bool fits = true;
};

/// Clockwise from the top, all plates of one size; `middle` is what the whole
/// is called, `key` that of the list. It does not fit where plates, or an
/// arrow's words, have no room.
CycleWheel cycleWheel(const Type& type, const NodeKey& key, const QString& middle, const std::vector<CycleStop>& stops,
                      QSizeF size);

} // namespace styrmodell
