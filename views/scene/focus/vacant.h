/// Where something is missing: a gap in every medium, and on screen the place where it is added.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/parts/panels.h"

namespace styrmodell
{

/// A gap that says what is missing; where the picture is worked in, pressing it fills `vacancy`, if there is one.
Maker vacantGap(const Canvas& canvas, const NodeKey& key, const QString& title, const QString& line,
                const std::optional<Vacancy>& vacancy);

/// A dashed place that says what belongs there: a kind without members among others that have some.
Maker vacantPlace(const Canvas& canvas, const NodeKey& key, const Kind& kind);

/// Where in a body one of the kind would lie: in itself, else in the first that lies in it and may hold it.
std::optional<Vacancy> vacancyWithin(const CountedModel& counted, const Element& body, const Kind& kind);

} // namespace styrmodell
