/// How well one colour can be told from another (WCAG 2.2, relative luminance).
#pragma once

#include <QRgb>

#include <functional>

namespace styrmodell
{

inline constexpr qreal textContrast = 4.5; ///< letters against their ground
inline constexpr qreal edgeContrast = 3;   ///< edges and marks that mean something

/// 0 for black to 1 for white.
qreal relativeLuminance(QRgb colour);

/// 1 for equal brightness to 21 for black and white.
qreal contrastRatio(QRgb one, QRgb other);

/// `part` of `to` (0 to 1), the rest of `from`; opaque.
QRgb mixed(QRgb from, QRgb to, qreal part);

/// The first colour on the way from `chosen` to `towards` that is good enough, else `towards`.
QRgb movedUntil(QRgb chosen, QRgb towards, const std::function<bool(QRgb)>& isGood);

} // namespace styrmodell
