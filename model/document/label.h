/// An edit in words, for undo menus and the history.
#pragma once

#include "model/store/journal.h"

namespace styrmodell
{

/// “Rename “A safe city””, from the operation and its arguments, in the window's language; the operation itself
/// where it is not known.
QString label(const QString& operation, const QJsonObject& args);
QString label(const Edit& edit);
QString label(const JournalEntry& entry);
/// For the menu items *Undo* and *Redo*: of an undo the words of what it took back, else as `label`.
QString labelOfStep(const JournalEntry& newest);

} // namespace styrmodell
