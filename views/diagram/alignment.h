/// What a box that is dragged lies in line with.
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace styrmodell
{

/// Which sides of a box the pointer takes along; all: the whole box.
struct TakenSides {
    bool left = true;
    bool top = true;
    bool right = true;
    bool bottom = true;

    bool isWhole() const { return left && top && right && bottom; }
    bool operator==(const TakenSides&) const = default;
};

/// The box with its taken sides in line with an edge or centre of a neighbour that is at most `reach` away, else on
/// the grid of `step` that begins where the box stands by rule. Scene points.
QRectF alignedBox(const QRectF& wanted, const TakenSides& taken, const QRectF& byRule,
                  const std::vector<QRectF>& neighbours, double reach, double step);

/// A line for each edge and centre of a neighbour that one of the box lies on, as long as both of them.
std::vector<QLineF> alignmentLines(const QRectF& box, const std::vector<QRectF>& neighbours);

} // namespace styrmodell
