/// Which composition a picture has.
#pragma once

#include "model/change/model.h"
#include "views/scene/picture_request.h"

namespace styrmodell
{

/// The one asked for; else the model's first of that form, by id; else the form's default.
Composition compositionFor(const Model& model, const PictureRequest& request);

/// What a form shows of a city that has no composition of that form: made from the ranks of its kinds.
Composition defaultComposition(const Model& model, Form form);

/// Without the kinds that a picture's filter leaves out, and without slots that have nothing else to show.
Composition selected(const Selection& selection, Composition composition);

} // namespace styrmodell
