/// The lines of a thread: smooth in the gaps between columns, level where they pass a column.
#pragma once

#include "views/scene/parts/type.h"
#include "views/scene/thread/thread_routes.h"

namespace styrmodell
{

/// Where a column's plates stand. Lines go level between its inner and outer edges, and curve beyond the outer ones.
struct ThreadStrip {
    qreal left = 0; ///< of its plates
    qreal right = 0;
    qreal outerLeft = 0; ///< of the body's plate for its first column, else as `left`
    qreal outerRight = 0;
    qreal top = 0; ///< between these, plates stand and lines pass
    qreal bottom = 0;
};

/// Everything that lines must know of where things are.
struct ThreadField {
    std::vector<ThreadStrip> strips{};
    std::vector<QRectF> boxes{}; ///< of the tiles
};

/// Height that a line needs where it passes a column, and between two plates one beneath the other: with an arrow
/// and its verb between them, or without.
qreal laneHeight(const Type& type);
qreal plateGap(const Type& type, bool hasArrow);

/// Whether the upper of two plates in a column, one right beneath the other, has an arrow to the lower or from it.
bool hasArrowBetween(const std::vector<ThreadRoute>& routes, size_t upper, size_t lower);

struct ThreadLines {
    std::vector<Node> nodes{};
    bool fits = true; ///< false: some line found no way past a column and is left out
};

ThreadLines threadLines(const Type& type, const PictureWords& words, const ThreadPlan& plan,
                        const std::vector<ThreadRoute>& routes, const ThreadField& field);

/// A straight one from plate to plate with an open head, as wide as lit or cold lines are.
std::vector<Shape> threadArrow(const Type& type, QPointF from, QPointF to, bool isLit);

} // namespace styrmodell
