/// One member of a slot with what stands in it: a column with a coloured head; in portrait a row.
#pragma once

#include "views/scene/overview/member_labels.h"

namespace styrmodell
{

/// Around the cards of a member, and between them, design points.
inline constexpr qreal memberInset = 12;
inline constexpr qreal memberCardGap = 10;

/// Refers to what it is made from: for one layout.
class MemberPiece
{
public:
    MemberPiece(const OverviewStyle& style, const Slot& slot, const Member& member, qreal width)
        : style_(style), slot_(slot), member_(member), width_(width)
    {
    }

    /// What the head's words and each card need.
    qreal headHeight() const;
    std::vector<qreal> cardHeights() const;

    /// At the origin, `height` high, with a head and cards of these heights; as many as it has cards.
    Node node(qreal headHeight, const std::vector<qreal>& cardHeights, qreal height) const;

private:
    bool isRow() const { return style_.isPortrait; }
    qreal headWidth() const;
    qreal cardWidth() const;
    qreal headSide() const;
    TextStyle headLetters() const;
    Column headWords() const;
    Node head(QSizeF size) const;

    const OverviewStyle& style_;
    const Slot& slot_;
    const Member& member_;
    qreal width_;
};

} // namespace styrmodell
