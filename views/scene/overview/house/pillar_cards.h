/// What stands in a pillar, in columns: cards of one size, or the names of bodies.
#pragma once

#include "views/scene/overview/house/pillar.h"
#include "views/scene/parts/panels.h"

namespace styrmodell
{

/// Holds `style` by reference. Widths are those within the pillar's padding.
class PillarCards
{
public:
    /// `areSlots`: the pillars are slots of a row; else members of one slot, whose cards are all as high as the
    /// highest.
    PillarCards(const OverviewStyle& style, bool areSlots) : style_(style), type_(style.type), areSlots_(areSlots) {}

    /// As high as they need, each at least `least`.
    Piece piece(const Pillar& pillar, qreal width, qreal least) const;
    /// As high as the room as far as they may stretch; names whole where `letters` let all of them stand so.
    Piece filling(const Pillar& pillar, QSizeF room, const TextStyle& letters) const;
    bool standWhole(const Pillar& pillar, QSizeF room, const TextStyle& letters) const;
    qreal highest(const Pillar& pillar, qreal width) const;
    int rows(const Pillar& pillar, qreal width) const;

private:
    int columns(const Pillar& pillar, qreal width) const;
    qreal nameWidth(const Pillar& pillar) const;
    qreal cellWidth(const Pillar& pillar, qreal width) const;
    std::vector<Maker> makers(const Pillar& pillar, qreal width, qreal least) const;
    std::vector<Maker> nameMakers(const std::vector<Label>& names, const TextStyle& letters, qreal least) const;

    const OverviewStyle& style_;
    const Type& type_;
    bool areSlots_;
};

} // namespace styrmodell
