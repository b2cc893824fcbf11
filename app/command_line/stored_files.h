/// Model files as commands use them.
#pragma once

#include "model/change/model.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// The model in a file that is only looked at. Error: missing, no model file, damaged.
Result<Model> modelInFile(const QString& path);

} // namespace styrmodell
