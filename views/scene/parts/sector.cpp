#include "views/scene/parts/sector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace styrmodell
{
namespace
{

constexpr qreal degree = std::numbers::pi / 180;
constexpr qreal longestArc = 45; ///< that a single cubic follows closely
constexpr qreal cornerPull = 0.6;

QPointF outward(qreal angle)
{
    return {std::sin(angle * degree), -std::cos(angle * degree)};
}

QPointF clockwise(qreal angle)
{
    return {std::cos(angle * degree), std::sin(angle * degree)};
}

qreal dot(QPointF a, QPointF b)
{
    return a.x() * b.x() + a.y() * b.y();
}

/// Goes on round `centre` from the angle `from` to `to`.
void addArc(Path& path, QPointF centre, qreal radius, qreal from, qreal to)
{
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(to - from) / longestArc - 1e-6)));
    const qreal step = (to - from) / pieces;
    const qreal pull = radius * 4 / 3 * std::tan(step * degree / 4);
    for (int i = 0; i < pieces; ++i) {
        const qreal begin = from + i * step;
        const qreal end = begin + step;
        path.push_back(CubicTo{centre + outward(begin) * radius + clockwise(begin) * pull,
                               centre + outward(end) * radius - clockwise(end) * pull, centre + outward(end) * radius});
    }
}

void addCircle(Path& path, QPointF centre, qreal radius, bool isClockwise)
{
    path.push_back(MoveTo{centre + outward(0) * radius});
    addArc(path, centre, radius, 0, isClockwise ? 360 : -360);
    path.push_back(ClosePath{});
}

/// How far from the ray of an edge its line is at this radius, as an angle.
qreal angleOfGap(const Sector& sector, qreal radius)
{
    return std::asin(std::clamp<qreal>(sector.gap / 2 / std::max<qreal>(radius, 1e-6), 0, 1)) / degree;
}

void addCorner(Path& path, QPointF corner, QPointF to)
{
    QPointF start;
    if (const auto* curve = std::get_if<CubicTo>(&path.back()))
        start = curve->to;
    else if (const auto* line = std::get_if<LineTo>(&path.back()))
        start = line->to;
    path.push_back(CubicTo{start + (corner - start) * cornerPull, to + (corner - to) * cornerPull, to});
}

} // namespace

QPointF Sector::at(qreal radius, qreal angle) const
{
    return centre + outward(angle) * radius;
}

Path outlineOf(const Sector& sector, qreal cornerRadius)
{
    Path path;
    if (sector.isWhole()) {
        addCircle(path, sector.centre, sector.outer, true);
        if (sector.inner > 0)
            addCircle(path, sector.centre, sector.inner, false);
        return path;
    }
    const qreal round = std::min(cornerRadius, sector.thickness() / 3);
    const qreal to = sector.from + sector.span;
    const qreal outerGap = angleOfGap(sector, sector.outer);
    const qreal innerGap = angleOfGap(sector, sector.inner);
    const qreal outerRound = round / sector.outer / degree;
    const qreal innerRound = round / std::max(sector.inner, round) / degree;
    const QPointF outerEnd = sector.at(sector.outer, to - outerGap);
    const QPointF innerEnd = sector.at(sector.inner, to - innerGap);
    const QPointF innerStart = sector.at(sector.inner, sector.from + innerGap);
    const QPointF outerStart = sector.at(sector.outer, sector.from + outerGap);
    path.push_back(MoveTo{sector.at(sector.outer, sector.from + outerGap + outerRound)});
    addArc(path, sector.centre, sector.outer, sector.from + outerGap + outerRound, to - outerGap - outerRound);
    addCorner(path, outerEnd, outerEnd - outward(to) * round);
    path.push_back(LineTo{innerEnd + outward(to) * round});
    addCorner(path, innerEnd, sector.at(sector.inner, to - innerGap - innerRound));
    addArc(path, sector.centre, sector.inner, to - innerGap - innerRound, sector.from + innerGap + innerRound);
    addCorner(path, innerStart, innerStart + outward(sector.from) * round);
    path.push_back(LineTo{outerStart - outward(sector.from) * round});
    addCorner(path, outerStart, sector.at(sector.outer, sector.from + outerGap + outerRound));
    path.push_back(ClosePath{});
    return path;
}

Sector insetBy(Sector sector, qreal by)
{
    sector.outer -= by;
    if (sector.inner > 0)
        sector.inner += by;
    sector.gap += 2 * by;
    return sector;
}

bool holds(const Sector& sector, const QRectF& rect)
{
    const QRectF own = rect.translated(-sector.centre);
    const std::array<QPointF, 8> points{
        own.topLeft(),
        own.topRight(),
        own.bottomLeft(),
        own.bottomRight(),
        QPointF(own.center().x(), own.top()),
        QPointF(own.center().x(), own.bottom()),
        QPointF(own.left(), own.center().y()),
        QPointF(own.right(), own.center().y()),
    };
    const QPointF nearest(std::clamp<qreal>(0, own.left(), own.right()), std::clamp<qreal>(0, own.top(), own.bottom()));
    if (sector.inner > 0 && std::hypot(nearest.x(), nearest.y()) < sector.inner)
        return false;
    const qreal to = sector.from + sector.span;
    return std::all_of(points.begin(), points.end(), [&](QPointF point) {
        if (std::hypot(point.x(), point.y()) > sector.outer)
            return false;
        if (sector.isWhole())
            return true;
        const bool isAfterStart = dot(point, clockwise(sector.from)) >= sector.gap / 2;
        const bool isBeforeEnd = dot(point, -clockwise(to)) >= sector.gap / 2;
        return sector.span <= 180 ? isAfterStart && isBeforeEnd : isAfterStart || isBeforeEnd;
    });
}

} // namespace styrmodell
