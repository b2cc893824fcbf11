/// Pages of a form, and what holds for its default composition.
#pragma once

#include "tests/scene/every_medium.h"

namespace styrmodell
{

/// Every ranked kind has its place in the form's default composition, and the vision comes first.
void checkDefault(const Model& model, Form form);

/// The overview in this form on one medium; the model's own date.
Page formPage(const Model& model, Form form, const Medium& medium);

} // namespace styrmodell
