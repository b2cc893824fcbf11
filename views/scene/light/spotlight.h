/// One thing on a page before an audience: it keeps its colours, grows and stands on a thick bar; all else turns cold.
#pragma once

#include "views/scene/light/dimming.h"

namespace styrmodell
{

/// The page with the spotlight on a node; on a panel's heading it is on the whole panel. Unchanged where the page has
/// no such node.
Page spotlit(const Page& page, const NodeKey& key);

} // namespace styrmodell
