/// Panels with headings, and grids of equal things within them.
#pragma once

#include "views/scene/parts/plates.h"

#include <functional>

namespace styrmodell
{

/// Makes a piece as wide as asked and at least as high.
using Maker = std::function<Piece(qreal width, qreal minHeight)>;

/// What a panel is headed with.
struct PanelWords {
    NodeKey key{};
    QString heading{};
    QString note{};  ///< soft, after the heading
    QString count{}; ///< at the right
    QString description{};
    std::optional<Focus> target{}; ///< of the heading
    Paint edge = ColourToken::Edge;
    int level = 2;
    bool isNoteBeneath = false; ///< even where there is room beside the heading: panels side by side stay in line
    bool isSand = false;        ///< a cell within a panel: sand, no outline, a smaller heading
};

/// Heading, note and count on one line; the note goes beneath where it does not fit.
Piece headingPiece(const Type& type, const PanelWords& words, qreal width);

/// A panel around what `fill` puts into its column, at least `minHeight` high.
/// `fill` gets the column and the height that is left for it (0: as high as it becomes).
using Fill = std::function<void(Column&, qreal height)>;
Piece panel(const Type& type, const PanelWords& words, qreal width, qreal minHeight, const Fill& fill);

/// A list of equal things in `columns` columns, row by row or column by column; rows are equally high, and
/// stretched to fill `height` as far as they may.
struct GridShape {
    int columns = 1;
    qreal gap = 12;
    bool isColumnWise = false;
    qreal height = 0;
    qreal stretchAtMost = 0.5; ///< how much higher than they need rows may become to fill it
};
Piece list(const Type& type, const NodeKey& key, const QString& name, const std::vector<Maker>& makers, qreal width,
           const GridShape& shape);

/// Chips one after the other over as many lines as they need.
Piece chipLines(const Type& type, const NodeKey& key, const QString& name, const std::vector<Label>& chips,
                qreal width);

} // namespace styrmodell
