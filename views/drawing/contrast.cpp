#include "views/drawing/contrast.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

qreal linear(int channel)
{
    const qreal value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int mixedChannel(int from, int to, qreal part)
{
    return qRound(from + (to - from) * part);
}

} // namespace

qreal relativeLuminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

qreal contrastRatio(QRgb one, QRgb other)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QRgb mixed(QRgb from, QRgb to, qreal part)
{
    return qRgb(mixedChannel(qRed(from), qRed(to), part), mixedChannel(qGreen(from), qGreen(to), part),
                mixedChannel(qBlue(from), qBlue(to), part));
}

QRgb movedUntil(QRgb chosen, QRgb towards, const std::function<bool(QRgb)>& isGood)
{
    constexpr int steps = 64;
    for (int step = 0; step < steps; ++step) {
        const QRgb colour = mixed(chosen, towards, qreal(step) / steps);
        if (isGood(colour))
            return colour;
    }
    return towards;
}

} // namespace styrmodell
