/// What an import does, before it is done.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

#include <array>
#include <vector>

namespace styrmodell
{

/// Records of one type that files gave.
struct ImportCount {
    int added = 0;
    int changed = 0;
    int same = 0;
};

/// In this order the stronger answer is the row's, where it gives several records.
enum class RowAnswer { Same, Changed, Added, Refused };

/// What becomes of a row of a table.
struct ImportedRow {
    QString file{};
    int number = 0; ///< as a spreadsheet counts
    RowAnswer answer = RowAnswer::Same;
    QString why{}; ///< it is refused
};

struct Import {
    Edit edit{}; ///< all of it as one edit; without changes if anything is refused
    std::array<ImportCount, recordTypeCount> counts{};
    std::vector<Error> refused{};    ///< `where` names file, row or record, and member
    std::vector<ImportedRow> rows{}; ///< of the files that are tables, in order

    /// The edit. Error: the first that is refused.
    Result<Edit> result() const;
};

} // namespace styrmodell
