/// What the pillars of a slot say.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// One column: a coloured head over cards.
struct Pillar {
    NodeKey key{};
    NodeKey listKey{};
    Label head{};
    QString note{};             ///< beneath the head
    QString slot{};             ///< of a pillar that is a slot: where its arrows begin and end
    std::vector<Label> cards{}; ///< empty: no column, but a note of what is missing or how many more there are
    bool areNames = false;      ///< of bodies: small plates
    bool isCounted = false;     ///< no cards: its head says how many there are
};

/// One for each member of the slot, with what belongs in it; the last may be what belongs in none, or how many more
/// there are.
std::vector<Pillar> memberPillars(const OverviewStyle& style, const Slot& slot);

/// One for each slot within.
std::vector<Pillar> slotPillars(const OverviewStyle& style, const Slot& slot);

} // namespace styrmodell
