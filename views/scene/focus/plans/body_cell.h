/// A body as a cell of a panel, around what lies in it.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/parts/panels.h"

namespace styrmodell
{

/// Headed by the body, by its short title where the whole one is too wide; null: of no body.
PanelWords bodyCellWords(const Canvas& canvas, const Element* body, const QString& slot, qreal width);

} // namespace styrmodell
