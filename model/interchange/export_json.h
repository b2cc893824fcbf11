/// A model as a file in the interchange format (INTERCHANGE.md § JSON).
#pragma once

#include "model/change/model.h"

#include <QByteArray>

namespace styrmodell
{

/// The version of the interchange format that is written, and the newest that is read.
inline constexpr int interchangeVersion = 1;

/// UTF-8 with a final newline. The same model gives the same bytes, whatever way it came about.
QByteArray exportJson(const Model& model);

} // namespace styrmodell
