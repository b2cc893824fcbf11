/// Where the slots of a composition stand on a page that was laid out from it.
#pragma once

#include "model/records/composition.h"
#include "views/scene/scene.h"

#include <QMap>

namespace styrmodell
{

/// The key by which the frame is known here.
inline constexpr QLatin1String frameKey("frame");

/// The box of each slot by its key, scene points, with all slots in it; of the frame too. Those that are not drawn are
/// not in it.
QMap<QString, QRectF> slotBoxes(const Page& page, const Composition& composition);

/// The innermost slot there; empty: none.
QString keyAt(const QMap<QString, QRectF>& boxes, QPointF point);

} // namespace styrmodell
