/// What an import does, in words.
#pragma once

#include "model/interchange/import_result.h"

namespace styrmodell
{

/// Of all records: “12 added, 3 changed, 160 the same”.
QString countsOf(const Import& import);
QString countsOf(const ImportCount& count);

/// “Added”, “Changed”, “The same”, “Refused”.
QString wordFor(RowAnswer answer);

/// How many texts that a body has decided the edit changes, as a sentence; empty: none.
QString adoptedSentence(const Edit& edit);

/// The records of a type, in the plural.
QString recordsWord(size_t type);

} // namespace styrmodell
