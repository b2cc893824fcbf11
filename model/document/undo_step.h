/// What undo and redo take back, computed from the journal.
#pragma once

#include "model/store/store.h"

namespace styrmodell
{

/// The edits of one gesture, newest first.
using UndoStep = std::vector<JournalEntry>;

/// The author's newest gesture that is not taken back; empty: there is none. The journal is read backward no further
/// than needed, and without what the edits changed.
Result<UndoStep> nextUndoStep(Store& store, const QString& author);

/// The author's newest undo that is not taken back, if no other gesture of hers came after it; else empty.
Result<UndoStep> nextRedoStep(Store& store, const QString& author);

/// The edit that takes `step` back in `model`, without author and time. Error: what it changed is no longer as it left
/// it (says who changed what since), or others build on it.
Result<Edit> takeBack(Store& store, const Model& model, const UndoStep& step, const QString& operation);

/// The operations that undo and redo stand for in the journal.
inline constexpr auto undoOperation = "undo";
inline constexpr auto redoOperation = "redo";

} // namespace styrmodell
