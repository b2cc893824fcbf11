#include "views/scene/parts/page_margins.h"

namespace styrmodell
{

PageMargins marginsFor(const Medium& medium)
{
    const qreal unit = medium.smallest / 14;
    switch (medium.kind) {
    case MediumKind::Screen:
        return {26, 12, 44, 34, 22};
    case MediumKind::Narrow:
        return {8, 14, 64, 24, 12};
    case MediumKind::Paper:
        break;
    }
    const qreal side = medium.size.width() >= 1900 ? 64 : 48;
    return {side, 32 * unit, 72 * unit, 38 * unit, (medium.size.width() >= 1900 ? 32 : 24) * unit};
}

} // namespace styrmodell
