/// What does not count on the day shown: it stays in sight while editing, and in no file.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/plans/planned_panel.h"

namespace styrmodell
{

/// Elements of these kinds (one subtype of them; empty: all) that do not count, by reason, in order.
std::vector<const Element*> ghostsOf(const CountedModel& counted, const std::vector<const Kind*>& kinds,
                                     const QString& subtype);

/// What lies directly in one of these and does not count, in order.
std::vector<const Element*> ghostsIn(const CountedModel& counted, const std::vector<const Element*>& containers);

/// A panel of them in cold plates, each with the word that says why. Nothing where there are none, beyond the first
/// page, and where the picture is not worked in. On a kind's page what does not count is said above it already, and
/// each says of which body it is instead of its kind.
std::optional<PlannedPanel> ghostPanel(const Canvas& canvas, const std::vector<const Element*>& ghosts,
                                       const QString& thing, bool isKindPage);

} // namespace styrmodell
