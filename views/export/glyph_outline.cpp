#include "views/export/glyph_outline.h"

#include <QPainterPath>

namespace styrmodell
{

Path glyphOutline(const QRawFont& face, quint32 glyph, QPointF origin)
{
    const QPainterPath drawn = face.pathForGlyph(glyph);
    Path path;
    for (int i = 0; i < drawn.elementCount(); ++i) {
        const QPainterPath::Element element = drawn.elementAt(i);
        const QPointF at = origin + QPointF(element);
        if (element.isMoveTo()) {
            if (!path.empty())
                path.emplace_back(ClosePath{});
            path.emplace_back(MoveTo{at});
        } else if (element.isLineTo()) {
            path.emplace_back(LineTo{at});
        } else if (i + 2 < drawn.elementCount()) { // a curve is its first control point and two elements of data
            path.emplace_back(
                CubicTo{at, origin + QPointF(drawn.elementAt(i + 1)), origin + QPointF(drawn.elementAt(i + 2))});
            i += 2;
        }
    }
    if (!path.empty())
        path.emplace_back(ClosePath{});
    return path;
}

} // namespace styrmodell
