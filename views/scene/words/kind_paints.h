/// The colours of a kind.
#pragma once

#include "model/records/kind.h"
#include "views/scene/parts/plates.h"

namespace styrmodell
{

/// By its colour, a token's name or the city's own; ink where it has none. `kind` may be null.
KindPaints kindPaints(const Kind* kind);

} // namespace styrmodell
