#include "views/export/numbers.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{

void appendNumber(QByteArray& to, double number)
{
    constexpr double limit = 1e12;
    const auto hundredths = static_cast<qint64>(std::llround(std::clamp(number, -limit, limit) * 100));
    const qint64 size = std::abs(hundredths);
    if (hundredths < 0)
        to += '-';
    to += QByteArray::number(size / 100);
    const auto decimals = static_cast<int>(size % 100);
    if (decimals == 0)
        return;
    to += '.';
    to += static_cast<char>('0' + decimals / 10);
    if (decimals % 10 != 0)
        to += static_cast<char>('0' + decimals % 10);
}

QByteArray numberText(double number)
{
    QByteArray text;
    appendNumber(text, number);
    return text;
}

void appendPoint(QByteArray& to, QPointF point)
{
    appendNumber(to, point.x());
    to += ' ';
    appendNumber(to, point.y());
}

} // namespace styrmodell
