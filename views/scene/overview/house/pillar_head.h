/// The coloured head of a pillar.
#pragma once

#include "views/scene/parts/plates.h"

namespace styrmodell
{

/// As high as its words need in this width.
qreal pillarHeadHeight(const Type& type, const Label& head, qreal width);

Node pillarHead(const Type& type, const Label& head, const QRectF& box);

} // namespace styrmodell
