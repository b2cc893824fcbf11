/// Who works, as the machine knows her.
#pragma once

#include <QString>

namespace styrmodell
{

/// The login name of the person who runs the program; never empty.
QString loginName();

} // namespace styrmodell
