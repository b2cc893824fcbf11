/// How blocks beneath each other share a page's height.
#pragma once

#include <QtGlobal>

#include <vector>

namespace styrmodell
{

/// What one block asks for; 0 < natural ≤ most, 0 < wished.
struct HeightWish {
    qreal natural = 0; ///< what its content needs
    qreal wished = 0;  ///< its part in proportion to the others', whatever lies in it
    qreal most = 0;    ///< beyond this it would look empty
};

/// Heights that fill `room` as far as `most` allows; the natural ones where there is no room to spare. They follow the
/// wishes and not the contents: what comes to need a little more within its height moves nothing else.
std::vector<qreal> steadyHeights(const std::vector<HeightWish>& wishes, qreal room);

} // namespace styrmodell
