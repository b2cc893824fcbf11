/// The plates of a thread as lines, where a whole screen before an audience has room for no more.
#pragma once

#include "views/scene/thread/thread_tiles.h"

namespace styrmodell
{

/// Over-line, title, tag or count beside each other; at least `minHeight` high.
Piece denseTile(const Type& type, const ThreadTile& tile, qreal width, qreal minHeight = 0);

/// The body and what lies between it and the thread, on one line.
Piece denseBodyHead(const Type& type, const ThreadBody& body, qreal width);

} // namespace styrmodell
