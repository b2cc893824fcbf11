/// The city's own colours and logotype in a picture.
#pragma once

#include "views/scene/parts/type.h"
#include "views/scene/picture_request.h"

namespace styrmodell
{

/// The theme of the picture that is shown, else the model's; null: the program's own colours, no logotype.
const Theme* themeFor(const Model& model, const PictureRequest& request);

/// A logotype at its place in a page's head, the same on every page of a medium.
struct HeadLogotype {
    Node node{};
    qreal left = 0;         ///< scene points: what else stands in the head ends here
    bool holdsName = false; ///< so wide that it says whose page it is; no name stands beside it
};

/// At the right of the head, level with its first line, on a light plate where the page is dark. Nothing without a
/// logotype, or where it is not safe to show. `type`: the medium's letters, neither tight nor larger.
std::optional<HeadLogotype> headLogotype(const Model& model, const PictureRequest& request, const Type& type);

} // namespace styrmodell
