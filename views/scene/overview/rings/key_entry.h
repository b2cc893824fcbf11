/// A ring by its name, beside the rings.
#pragma once

#include "views/scene/overview/rings/ring.h"

namespace styrmodell
{

/// What is said of a ring or of one of its slots.
struct KeyEntry {
    Label label{};               ///< title, count, paints
    QString note{};              ///< what it is for
    std::vector<Label> counts{}; ///< what is in it
    std::vector<Label> chips{};  ///< the attitudes by name
};

/// From the outside in, the frame first.
std::vector<KeyEntry> keyEntries(const OverviewStyle& style, const std::vector<Ring>& rings);

/// An item at the origin: a disc in the ring's colour, its name and count, and
/// what is in it beneath.
Piece keyEntry(const OverviewStyle& style, const KeyEntry& entry, qreal width);

} // namespace styrmodell
