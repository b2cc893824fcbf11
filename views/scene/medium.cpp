#include "views/scene/medium.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// 12 pixels for 14 scene points, as the look asks for on screen.
constexpr qreal pixelsPerUnit = 12.0 / 14.0;
constexpr qreal narrowBelowPx = 600;
/// Scene points: letters of 14 are to letters of 24 as this is to 1920.
constexpr qreal presentedWidth = 1920.0 * 14 / 24;

Medium paper(QSizeF points, qreal unitsPerPoint, qreal smallest)
{
    return {MediumKind::Paper, points * unitsPerPoint, 1 / unitsPerPoint, smallest, false};
}

} // namespace

Medium mediumFor(PageFormat format)
{
    switch (format) {
    case PageFormat::Wide16x9:
        return paper({1440, 810}, 4.0 / 3.0, 14);
    case PageFormat::Standard4x3:
        return paper({1080, 810}, 4.0 / 3.0, 14);
    case PageFormat::A4:
        return paper({842, 595}, 2, 16);
    case PageFormat::A4Portrait:
        return paper({595, 842}, 2, 16);
    case PageFormat::A3:
        return paper({1191, 842}, 1.6, 14.4);
    case PageFormat::A3Portrait:
        return paper({842, 1191}, 1.6, 14.4);
    case PageFormat::Narrow:
        return {MediumKind::Narrow, {390, 0}, 0.75, 16, true};
    }
    return {};
}

Medium screenMedium(QSizeF viewportPx)
{
    if (viewportPx.width() < narrowBelowPx)
        return {MediumKind::Narrow, {std::max(viewportPx.width(), 240.0), 0}, 0.75, 16, true};
    return {MediumKind::Screen, viewportPx / pixelsPerUnit, 0.75 * pixelsPerUnit, 14, true};
}

Medium presentingMedium(QSizeF screenPx)
{
    const qreal units = presentedWidth / std::max(screenPx.width(), 1.0);
    return {MediumKind::Screen, screenPx * units, 0.75 / units, 14, false, true};
}

} // namespace styrmodell
