/// The columns of a model that has no composition for them.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// Made from the kinds' ranks: the first kind after the vision that others lie in, or are related to towards the
/// vision, as columns with these in them; single things as bands over the whole width, the
/// bodies, and other kinds as groups side by side. What
/// surrounds everything is the frame.
Composition defaultColumns(const Model& model);

} // namespace styrmodell
