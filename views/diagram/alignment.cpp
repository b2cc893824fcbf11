#include "views/diagram/alignment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace styrmodell
{
namespace
{

constexpr double inLine = 0.3; ///< scene points that the eye does not see

/// A box along one axis.
struct Span {
    double first = 0;
    double last = 0;

    std::array<double, 3> marks() const { return {first, (first + last) / 2, last}; }
};

Span level(const QRectF& box)
{
    return {box.left(), box.right()};
}

Span upright(const QRectF& box)
{
    return {box.top(), box.bottom()};
}

/// How far the nearest mark of a neighbour is from one of these; nothing within reach.
std::optional<double> toNeighbour(const std::vector<double>& marks, const std::vector<Span>& neighbours, double reach)
{
    std::optional<double> nearest;
    for (const Span& neighbour : neighbours)
        for (const double there : neighbour.marks())
            for (const double here : marks)
                if (const double by = there - here;
                    std::abs(by) <= reach && (!nearest || std::abs(by) < std::abs(*nearest)))
                    nearest = by;
    return nearest;
}

double onGrid(double wanted, double origin, double step)
{
    return origin + std::round((wanted - origin) / step) * step;
}

Span alignedSpan(Span wanted, bool takesFirst, bool takesLast, const Span& byRule, const std::vector<Span>& neighbours,
                 double reach, double step)
{
    if (takesFirst && takesLast) {
        const std::array<double, 3> marks = wanted.marks();
        const double by = toNeighbour({marks.begin(), marks.end()}, neighbours, reach)
                              .value_or(onGrid(wanted.first, byRule.first, step) - wanted.first);
        return {wanted.first + by, wanted.last + by};
    }
    if (takesFirst)
        wanted.first += toNeighbour({wanted.first}, neighbours, reach)
                            .value_or(onGrid(wanted.first, byRule.first, step) - wanted.first);
    if (takesLast)
        wanted.last += toNeighbour({wanted.last}, neighbours, reach)
                           .value_or(onGrid(wanted.last, byRule.last, step) - wanted.last);
    return wanted;
}

/// The marks of a box that lie on one of a neighbour's. Two edges say it all: a centre line would go through words.
std::vector<double> shared(const Span& box, const Span& neighbour)
{
    const auto isSame = [](double a, double b) { return std::abs(a - b) < inLine; };
    if (isSame(box.first, neighbour.first) && isSame(box.last, neighbour.last))
        return {box.first, box.last};
    std::vector<double> marks;
    const std::array<double, 3> others = neighbour.marks();
    for (const double mark : box.marks())
        if (std::any_of(others.begin(), others.end(), [&](double other) { return isSame(mark, other); }))
            marks.push_back(mark);
    return marks;
}

/// One line at each place, however many neighbours lie on it.
void addLine(std::vector<QLineF>& lines, const QLineF& line, bool isUpright)
{
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const QLineF& other) {
        return isUpright ? other.dx() == 0 && std::abs(other.x1() - line.x1()) < inLine
                         : other.dy() == 0 && std::abs(other.y1() - line.y1()) < inLine;
    });
    if (same == lines.end())
        return lines.push_back(line);
    *same = QLineF(std::min(same->x1(), line.x1()), std::min(same->y1(), line.y1()), std::max(same->x2(), line.x2()),
                   std::max(same->y2(), line.y2()));
    if (isUpright)
        same->setP2({same->x1(), same->y2()});
    else
        same->setP2({same->x2(), same->y1()});
}

} // namespace

QRectF alignedBox(const QRectF& wanted, const TakenSides& taken, const QRectF& byRule,
                  const std::vector<QRectF>& neighbours, double reach, double step)
{
    std::vector<Span> columns;
    std::vector<Span> rows;
    for (const QRectF& neighbour : neighbours) {
        columns.push_back(level(neighbour));
        rows.push_back(upright(neighbour));
    }
    const Span x = alignedSpan(level(wanted), taken.left, taken.right, level(byRule), columns, reach, step);
    const Span y = alignedSpan(upright(wanted), taken.top, taken.bottom, upright(byRule), rows, reach, step);
    return {QPointF(x.first, y.first), QPointF(x.last, y.last)};
}

std::vector<QLineF> alignmentLines(const QRectF& box, const std::vector<QRectF>& neighbours)
{
    std::vector<QLineF> lines;
    for (const QRectF& neighbour : neighbours) {
        const QRectF both = box | neighbour;
        for (const double x : shared(level(box), level(neighbour)))
            addLine(lines, {x, both.top(), x, both.bottom()}, true);
        for (const double y : shared(upright(box), upright(neighbour)))
            addLine(lines, {both.left(), y, both.right(), y}, false);
    }
    return lines;
}

} // namespace styrmodell
