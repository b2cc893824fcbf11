/// The forms of a picture in the window's language.
#pragma once

#include "model/records/fields/enums.h"

#include <QList>
#include <QString>

namespace styrmodell
{

/// “House”, “Coverage (matrix)” …
QString formWord(Form form);

/// In the order in which they are offered.
QList<Form> formsOffered();

} // namespace styrmodell
