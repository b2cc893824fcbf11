/// Which composition a picture has.
#pragma once

#include "model/change/model.h"
#include "views/scene/picture_request.h"

namespace styrmodell
{

/// The one asked for; else the model's first of that form, by id; else the form's default.
Composition compositionFor(const Model& model, const PictureRequest& request);

/// A stack made from the kinds' ranks: a band for a kind without anything in or beside it, columns for kinds of equal
/// rank, the bodies with what lies in them once, what surrounds everything as the frame. An arrow for each relation
/// that kinds have to each other.
Composition defaultStack(const Model& model);

} // namespace styrmodell
