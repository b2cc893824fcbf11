/// Under a kind's documents, what they are a basis for: those that point to what is measured.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/kind/kind_members.h"
#include "views/scene/focus/plans/planned_panel.h"

namespace styrmodell
{

/// Nothing where no document does so, on further pages and on a subtype's own page.
std::optional<PlannedPanel> basisPanel(const Canvas& canvas, const KindMembers& members);

} // namespace styrmodell
