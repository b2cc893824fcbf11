/// Lists that documents and web pages put on the clipboard as HTML, where their plain text has lost the levels.
#pragma once

#include <QString>

namespace styrmodell
{

/// The lines as plain text, items with a tab for each level and a bullet; for `readPastedText`. Reads `ul`, `ol` and
/// Word's list paragraphs (`mso-list: l0 level2 …`). Empty: there is no list, or there is a table.
QString textOfHtmlList(const QString& html);

} // namespace styrmodell
