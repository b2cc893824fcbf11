/// Long texts told shortly.
#pragma once

#include <QString>

namespace styrmodell
{

/// At most `length` letters, cut between words and ended by “ …”; white space as one space.
QString brief(const QString& text, qsizetype length);

/// As much of what was written as a sentence quotes of it: at most 60 letters.
QString quoted(const QString& text);

} // namespace styrmodell
