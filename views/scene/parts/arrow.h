/// Arrows with their verbs.
#pragma once

#include "views/scene/parts/type.h"

namespace styrmodell
{

/// What an arrow says.
struct ArrowWords {
    NodeKey key{};
    QString label{};       ///< the verb, drawn beside the line
    QString description{}; ///< the whole sentence: what is related to what
};

/// Room between a box and an arrow's end, design points.
inline constexpr qreal arrowGap = 4;

/// From `from` to `to`, with an open head. A level arrow has its label above its middle; any other has it at the
/// right of its middle, broken to `labelWidth`.
Node arrow(const Type& type, const ArrowWords& words, QPointF from, QPointF to, qreal labelWidth);

/// How high a gap must be for a vertical arrow with its label, and how wide for a level one.
qreal verticalArrowRoom(const Type& type);
qreal levelArrowRoom(const Type& type, const QString& label);

} // namespace styrmodell
