/// The heads of a table of coverage: plates above its columns, names before its lines.
#pragma once

#include "views/scene/overview/forms/matrix_lines.h"

namespace styrmodell
{

/// A column's plate at the origin, its word *exempel* at the foot.
struct ColumnHead {
    Piece piece{};
    bool breaksSyllables = false;
};
ColumnHead columnHead(const OverviewStyle& style, const Element& element, qreal width, qreal minHeight);

/// “+3 till” above what the last column counts together.
Piece moreColumnHead(const OverviewStyle& style, const MatrixWords& words, const MatrixColumns& columns, qreal width,
                     qreal minHeight);

/// “Bidrag”, “Mål” above the sums, at the foot of their box.
Piece sumHead(const OverviewStyle& style, const MatrixWords& words, size_t which, QSizeF size);

/// How wide the names before the lines want to be, at most `most`.
qreal lineHeadWidth(const OverviewStyle& style, const std::vector<MatrixLine>& lines, const MatrixWords& words,
                    qreal most);

/// A line's head at the origin, its words centred in at least `minHeight`; that of a group or of what is missing
/// goes over the whole table of `columns` columns, itself counted.
Piece lineHead(const OverviewStyle& style, const MatrixWords& words, const MatrixLine& line, qreal width,
               qreal minHeight, int columns);

} // namespace styrmodell
