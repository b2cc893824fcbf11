/// A line of `apply` (INTERCHANGE.md § apply lines): what another program asks to be done.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

#include <variant>

namespace styrmodell
{

/// Takes back, or does again, what the author did last: the document's to do.
struct UndoLine {
};
struct RedoLine {
};
using ApplyLine = std::variant<Edit, UndoLine, RedoLine>;

/// The edit that `line`, one JSON object, makes of `model`; without changes if it changes nothing. Error: not JSON, an
/// unknown word or member, or the operation is refused.
Result<ApplyLine> readApplyLine(const Model& model, const QByteArray& line);

} // namespace styrmodell
