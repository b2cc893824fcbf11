/// Pages on which only some things stand out: a line of sight, a spotlight. The rest turns cold, never transparent:
/// tinted plates, soft words, plain edges (LOOK.md, *Colour*).
#pragma once

#include "views/scene/scene.h"

#include <functional>

namespace styrmodell
{

/// What becomes of a node; those within it are asked for themselves.
enum class Light {
    Lit,  ///< keeps its colours
    Cold, ///< turns cold
    Same  ///< as what it lies in
};

/// The page with each node lit as `lightOf` says; what lies in nothing is `around`: lit or cold.
Page lit(Page page, const std::function<Light(const Node&)>& lightOf, Light around);

} // namespace styrmodell
