/// What stands in the bands of a pyramid.
#pragma once

#include "views/scene/overview/block.h"
#include "views/scene/parts/polygon.h"

namespace styrmodell
{

/// A slot's part of a band: the whole of it, or one of several side by side.
class BandPart
{
public:
    /// `isTop`: its single element is written large.
    BandPart(const OverviewStyle& style, const Slot& slot, bool isTop);

    /// How high the words are if they may be `width` wide; no value: it is too narrow for them.
    std::optional<qreal> heightFor(qreal width) const;

    /// How much of a shared band it wants: titles need more than counts.
    qreal weight() const;

    /// The outline with its words, `width` wide and centred in `extent`, from `top` on.
    Node node(const Polygon& outline, Extent extent, qreal top) const;

private:
    Node words(qreal width) const;
    Label bandLabel() const;

    const OverviewStyle& style_;
    Slot slot_;
    bool isTop_;
    Label label_{};               ///< of the band itself: its single element, or its slot
    QString note_{};              ///< under a single element's title
    std::vector<Label> plates_{}; ///< of several
};

} // namespace styrmodell
