/// Related things body by body, where most of them lie in bodies.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/plans/planned_panel.h"

namespace styrmodell
{

/// Members body by body, with a gap where a body's own direction contributes and none of what is measured does.
PlannedPanel bodyPanel(const Canvas& canvas, const Element& own, const RelationSection& section);

/// Whether most of its members lie in bodies, so that they are shown body by body.
bool liesInBodies(const Model& model, const RelationSection& section);

/// How many cells a panel of the section has.
size_t cellCount(const Model& model, const RelationSection& section);

} // namespace styrmodell
