/// What she looks at to see a record.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// The element that a record is of: itself, the one it hangs on, the first that a decision is about or an indicator
/// follows up, the first end of a relation that is an element. Null if none.
const Element* shownBy(const Model& model, const RecordKey& record);

} // namespace styrmodell
