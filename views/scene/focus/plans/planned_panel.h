/// A panel that is planned in words before it is given a width: headings, groups and members.
#pragma once

#include "views/scene/parts/panels.h"

namespace styrmodell
{

/// Members of a panel under one over-line.
struct PlannedGroup {
    NodeKey key{};
    QString overLine{};
    QString name{};
    std::vector<Maker> makers{};
    qreal columnWidth = 330; ///< design points that one member wants
    qreal gap = 10;
    int columnsAtMost = 6;
};

/// A panel, and the arrow between it and the page's own.
struct PlannedPanel {
    PanelWords words{};
    std::vector<PlannedGroup> groups{};
    QString verb{};  ///< empty: no arrow
    QString whose{}; ///< whose relation it is, where it is not the page's own: “inriktning”
    bool pointsHere = false;
    QString sentence{}; ///< what the arrow says
    size_t weight = 1;  ///< members: how much of a row's width it wants
    Maker solo{};       ///< its only member, large: stands instead of the panel
};

/// At least `minHeight` high.
Piece pieceOf(const Type& type, const PlannedPanel& plan, qreal width, qreal minHeight);

} // namespace styrmodell
