/// What was pasted as one of the tables that can be imported.
#pragma once

#include "model/interchange/csv/csv_columns.h"
#include "model/interchange/paste/paste_place.h"
#include "model/interchange/paste/pasted_list.h"

namespace styrmodell
{

/// What she chooses for a table.
struct TableChoices {
    CsvTable table = CsvTable::Elements;
    bool hasHeadings = false;     ///< the first row is no content
    QStringList members{};        ///< of each column, as in `columnsOf`; empty: left out
    PastePlace place{};           ///< elements: of rows that say no kind, or no parent
    bool updatesSameTitle = true; ///< elements without id: one of the same title, kind and place is meant
};

/// What she chooses for a list.
struct ListChoices {
    QList<KindId> kinds{};             ///< of each level
    std::optional<ElementId> parent{}; ///< of the first level
    bool updatesSameTitle = true;
};

/// By the headings and by what the columns hold.
TableChoices guessChoices(const Model& model, const PastedText& pasted, const PastePlace& place);
ListChoices guessChoices(const Model& model, const std::vector<ListLine>& lines, const PastePlace& place);

/// `name` is what messages call it. New elements are proposals, unless a column says otherwise.
CsvFile tableOf(const Model& model, const QString& name, const PastedText& pasted, const TableChoices& choices);
CsvFile tableOf(const Model& model, const QString& name, const std::vector<ListLine>& lines,
                const ListChoices& choices);

} // namespace styrmodell
