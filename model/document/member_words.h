/// What a person calls the members of records.
#pragma once

#include <QString>

namespace styrmodell
{

/// “title”, “valid from” … in the window's language, without a capital; the member's own name where it is not known.
QString memberWord(const QString& member);

} // namespace styrmodell
