/// Members of panels as plates and cards, from the relations that mention them.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/plans/planned_panel.h"

namespace styrmodell
{

/// A member as it is drawn in lists: what is measured as a card, all else as a plate.
Maker memberMaker(const Canvas& canvas, const Mention& mention, const RelationSection& section, const QString& slot,
                  bool saysBody);

/// The members of each kind of the sections, those of this page; a kind as a whole with many members is one plate.
std::vector<PlannedGroup> groupsOf(const Canvas& canvas, const RelationSection& section, const QString& slot,
                                   bool saysBody);

/// Plates that say their kind themselves, for a row without headings.
std::vector<Maker> headedPlates(const Canvas& canvas, const RelationSection& section);

/// All of a kind as one plate with its count.
Maker kindPlate(const Canvas& canvas, const Kind& kind, const QString& slot);

/// All of a kind alone: how many, and what the kind is for.
Maker wholeKindMaker(const Canvas& canvas, const Kind& kind, const QString& slot);

/// A member alone: over-line, title, the beginning of its text, validity at its foot.
Maker soloMaker(const Canvas& canvas, const Mention& mention, const RelationSection& section, const QString& slot);

} // namespace styrmodell
