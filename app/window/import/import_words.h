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

/// What becomes of the texts that a body has decided and the edit changes, as a sentence; empty: there are none.
QString adoptedSentence(const Edit& edit, bool areProposed);

/// The edit as it is, or with adopted texts left and proposals beside them. Error: as the proposals give.
Result<Edit> asWanted(const Model& model, const Edit& edit, bool areProposed);

/// The records of a type, in the plural.
QString recordsWord(size_t type);

} // namespace styrmodell
