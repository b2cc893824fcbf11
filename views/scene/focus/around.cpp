#include "views/scene/focus/around.h"

#include "views/scene/focus/stacked_page.h"
#include "views/scene/focus/wide_page.h"

namespace styrmodell
{

Laid laidAround(const Canvas& canvas, const Surroundings& around)
{
    return canvas.isWide() ? laidOnWidePage(canvas, around) : laidOnStackedPage(canvas, around);
}

} // namespace styrmodell
