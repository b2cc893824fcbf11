/// Going back to an earlier state as one more edit: what came between stays in the history.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Makes `model` the same as `former`. `args` say which state that is, for the words of the history: `version`, its
/// name, else `at`, its time in UTC, or neither for what the file began with.
Result<Edit> revertTo(const Model& model, const Model& former, const QJsonObject& args);

} // namespace styrmodell
