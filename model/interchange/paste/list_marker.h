/// The bullet or number before a line of a list.
#pragma once

#include <QString>

namespace styrmodell
{

struct ListMarker {
    QString style{}; ///< the bullet itself, “1”, “1.1”, “a”, “A” or “i”; empty: the line has none
    qsizetype length = 0; ///< with the white space after it
};

/// Of a line without its indent, which may be the marker alone. Word’s bullets in symbol fonts are known.
ListMarker markerOf(const QString& line);

} // namespace styrmodell
