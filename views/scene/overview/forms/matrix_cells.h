/// What stands in the cells of a coverage: points, numbers, gaps.
#pragma once

#include "views/scene/overview/forms/matrix_words.h"

namespace styrmodell
{

/// The letters and marks that all cells of a table share.
struct CellStyle {
    const OverviewStyle& style;
    const MatrixWords& words;
    qreal width = 0; ///< of a column
    QString gap{};   ///< the words of a gap that have room in it
    qreal point = 0; ///< a point's width

    TextStyle number() const;
    TextStyle gapLetters() const;
    qreal gapWidth(const QString& letters) const;
    qreal pitch() const; ///< from one point to the next
    /// The least height of a row: a gap with air around it.
    qreal least() const;
};

/// Letters and marks for columns of `width`.
CellStyle cellStyle(const OverviewStyle& style, const MatrixWords& words, qreal width);

/// A row's cell: its points, one to press each, or how many they are; or the gap.
Node cellNode(const CellStyle& look, const CoverageRow& row, size_t column, const QRectF& box);

/// Many cells as one: the contributions, and the gaps beside them.
Node sumNode(const CellStyle& look, const NodeKey& key, const QString& about, const CellSum& sum, const QRectF& box);

/// A number at the right of its box; soft where it is 0.
Node numberNode(const CellStyle& look, const NodeKey& key, int number, Paint paint, const QRectF& box, Align align);

/// “Mål saknas” for a row without anything of the kind, in place of its numbers.
Node wholeGapNode(const CellStyle& look, const CoverageRow& row, const QRectF& box);

} // namespace styrmodell
