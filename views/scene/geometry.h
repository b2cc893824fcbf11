/// Shapes of a scene, as values. All lengths are scene points, origin top left, y downward.
#pragma once

#include "views/scene/paint.h"

#include <QPointF>
#include <QRectF>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace styrmodell
{

struct MoveTo {
    QPointF to;
    bool operator==(const MoveTo&) const = default;
};
struct LineTo {
    QPointF to;
    bool operator==(const LineTo&) const = default;
};
struct CubicTo {
    QPointF control1;
    QPointF control2;
    QPointF to;
    bool operator==(const CubicTo&) const = default;
};
struct ClosePath {
    bool operator==(const ClosePath&) const = default;
};
using PathStep = std::variant<MoveTo, LineTo, CubicTo, ClosePath>;
using Path = std::vector<PathStep>;

/// A rectangle with equal round corners, `radius` 0 or more and at most half the shorter side.
struct RoundedRect {
    QRectF rect;
    qreal radius = 0;
    bool operator==(const RoundedRect&) const = default;
};

struct Stroke {
    Paint paint;
    qreal width = 1.5;
    bool isDashed = false; ///< 6 on, 4 off, whatever the width; only for examples and empty slots
    bool operator==(const Stroke&) const = default;
};

/// A filled and/or outlined rectangle or path; strokes are centred on the outline, joins and caps are round,
/// those of dashes flat.
struct Shape {
    std::variant<RoundedRect, Path> outline;
    std::optional<Paint> fill{};
    std::optional<Stroke> stroke{};
    bool operator==(const Shape&) const = default;
};

/// The dash pattern of every dashed stroke.
inline constexpr std::array<qreal, 2> dashPattern{6, 4};

} // namespace styrmodell
