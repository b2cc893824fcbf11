/// Numbers as SVG and PDF write them, quickly and alike everywhere.
#pragma once

#include <QByteArray>
#include <QPointF>

namespace styrmodell
{

/// With at most two decimals and no needless zeros: "12", "-0.5", "3.14". Infinite and huge numbers are cut at ±1e12.
void appendNumber(QByteArray& to, double number);
QByteArray numberText(double number);

/// "12 3.5"
void appendPoint(QByteArray& to, QPointF point);

} // namespace styrmodell
