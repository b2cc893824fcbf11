/// Coverage (träffbild): which bodies' goals meet which of the city's directions, and where one is missing.
#pragma once

#include "model/queries/related.h"

namespace styrmodell
{

/// The kinds that a coverage is made of.
struct CoverageKinds {
    QList<KindId> rows{};    ///< boards, companies
    QList<KindId> columns{}; ///< directions
    QList<KindId> cell{};    ///< goals
};

/// Where a row meets a column.
struct CoverageCell {
    std::vector<const Element*> elements{}; ///< of the row, those that contribute to the column; in order
    bool isGap = false; ///< something else of the row contributes to the column, but none of what is counted here does
};

/// One body with its goals.
struct CoverageRow {
    const Element* element = nullptr;       ///< null: what is of none of the rows, always last
    std::vector<const Element*> elements{}; ///< all of the cell kinds that are its own, in order
    std::vector<CoverageCell> cells{};      ///< one a column
    int contributions = 0;
    bool hasNone = false; ///< a body without anything of the cell kinds
    int gaps = 0;         ///< of its cells; one where it has none at all and no cell says so
};

/// One direction with its sums.
struct CoverageColumn {
    const Element* element = nullptr;
    int contributions = 0;
    int gaps = 0;
};

/// Rows by columns, with sums.
struct Coverage {
    std::vector<CoverageRow> rows{};
    std::vector<CoverageColumn> columns{};
    int contributions = 0;
    int elements = 0; ///< of the cell kinds, each once
    int gaps = 0;
    const RelationType* type = nullptr; ///< how most of them contribute; null: nothing does
    bool isForward = true;              ///< they are its `from` end
    bool areLinksExamples = false;      ///< each relation that was walked from what contributes is one
    QList<KindId> ownKinds{};           ///< of what else rows contribute with: a body's own direction

    /// The type's verb as read from what contributes; empty where nothing does.
    Words verb() const;
};

/// Counted elements of the kinds, in order. One contributes to a column by a relation to it whose far end is nearer
/// the vision, or through what lies in or contributes to the column and is not itself in a row: a board's goal by way
/// of the council's goal, but not by way of the board's own direction. Where nothing contributes so, every relation
/// towards the vision is walked, whichever way its verb reads. An element is of the row it is or lies in, else of the
/// row that its `body` says. Takes time by elements and relations, rows and columns.
Coverage coverageOf(const CountedModel& counted, const CoverageKinds& kinds);

} // namespace styrmodell
