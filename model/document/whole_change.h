/// What the journal tells of a record, as whole records.
#pragma once

#include "model/store/journal.h"

namespace styrmodell
{

/// `change` with the record before and after it, read from `after`: the model as the change left it. Nothing: the
/// record is not as the change left it. Error: what was written cannot be read.
Result<std::optional<Change>> wholeChange(const Model& after, const JournalChange& change);

} // namespace styrmodell
