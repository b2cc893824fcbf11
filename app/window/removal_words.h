/// What goes when something is removed, in words.
#pragma once

#include "model/change/edit.h"

#include <QString>

namespace styrmodell
{

/// “3 element som ligger i det och 12 relationer”: all that a removal takes along besides the `chosen` ones; empty if
/// nothing.
QString alongWith(const Edit& removal, qsizetype chosen);

} // namespace styrmodell
