/// Days and moments as the history tells them.
#pragma once

#include <QDateTime>

namespace styrmodell
{

/// “14 March 2026” in the window's language.
QString dayWords(QDate day);

/// “14 March 2026, 10:32”, in local time.
QString momentWords(const QDateTime& at);

} // namespace styrmodell
