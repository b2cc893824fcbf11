/// The lines and columns that a table of coverage shows, and what it counts instead.
#pragma once

#include "views/scene/overview/forms/matrix_cells.h"

namespace styrmodell
{

/// One line of the table beneath its heads.
struct MatrixLine {
    enum class Sort { Group, Empty, Body, More, Sums, Gaps };
    Sort sort = Sort::Body;
    KindId kind{};                          ///< of a group, of what is missing, of what is left out
    std::vector<const CoverageRow*> rows{}; ///< its own, or those it stands for
    bool isTinted = false;                  ///< every other line of a group
};

/// All lines in reading order: each kind of row as a group, those beyond `most` in one line; what is of no row; sums.
std::vector<MatrixLine> matrixLines(const MatrixWords& words, int most);

/// Columns from left to right; those from `shown` on are one column together.
struct MatrixColumns {
    size_t shown = 0;
    size_t more = 0;  ///< left out
    qreal left = 0;   ///< of the first, scene points
    qreal pitch = 0;  ///< from one column to the next
    qreal sum = 0;    ///< width of each of the two columns of sums
    qreal width = 0;  ///< of the whole table
    bool fits = true; ///< none is left out
    size_t count() const { return shown + (more > 0 ? 1 : 0); }
    /// The box of a column, and of the two sums after them, on a line.
    QRectF box(size_t column, qreal top, qreal height, qreal gap) const;
    QRectF sumBox(size_t which, qreal top, qreal height, qreal gap) const;
};

/// As many columns as have room for the word of a gap, beside row heads of `heads` width.
MatrixColumns matrixColumns(const OverviewStyle& style, const MatrixWords& words, qreal heads, qreal width);

/// The sum of some rows in the columns from `first` up to before `last`.
CellSum sumOf(const std::vector<const CoverageRow*>& rows, size_t first, size_t last);

} // namespace styrmodell
