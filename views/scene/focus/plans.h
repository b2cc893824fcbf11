/// Panels that are planned in words before they are given a width: headings, groups and members.
#pragma once

#include "views/scene/focus/canvas.h"
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

/// A member as it is drawn in lists: what is measured as a card, all else as a plate.
Maker memberMaker(const Canvas& canvas, const Mention& mention, const RelationSection& section, const QString& slot,
                  bool saysBody);

/// The members of each kind of the sections, those of this page; a kind as a whole with many members is one plate.
std::vector<PlannedGroup> groupsOf(const Canvas& canvas, const RelationSection& section, const QString& slot,
                                   bool saysBody);

/// Plates that say their kind themselves, for a row without headings.
std::vector<Maker> headedPlates(const Canvas& canvas, const RelationSection& section);

/// A member alone: over-line, title, the beginning of its text, validity at its foot.
Maker soloMaker(const Canvas& canvas, const Mention& mention, const RelationSection& section, const QString& slot);

/// A panel for each section, headed by its verb as read from the page's own: “Bygger på”.
std::vector<PlannedPanel> sectionPanels(const Canvas& canvas, const Element& own,
                                        const std::vector<RelationSection>& sections);

/// A panel for each kind of the sections, headed by the kind.
std::vector<PlannedPanel> kindPanels(const Canvas& canvas, const Element& own,
                                     const std::vector<RelationSection>& sections);

/// Members body by body, with a gap where a body's own direction contributes and none of what is measured does.
PlannedPanel bodyPanel(const Canvas& canvas, const Element& own, const RelationSection& section);

/// The other ends in few words: their titles where these are short, else counts by kind.
QString summaryOf(const PictureWords& words, const RelationSection& section);

/// Whether most of its members lie in bodies, so that they are shown body by body.
bool liesInBodies(const Model& model, const RelationSection& section);

/// Pages that the sections take.
size_t partsOf(const Model& model, const std::vector<RelationSection>& sections, const FocusDetail& detail);

} // namespace styrmodell
