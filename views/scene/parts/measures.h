/// Indicators as they are shown: the latest value, its year, where it should go, and a small line of values.
#pragma once

#include "views/scene/parts/plates.h"

namespace styrmodell
{

/// An indicator of one element, in words and points.
struct IndicatorWords {
    NodeKey key{};
    QString name{};
    QString value{};     ///< “91,4 %”; empty: not measured
    QString year{};      ///< “år 2016”, with the unit where the value does not say it
    QString direction{}; ///< “högre är bättre”
    QString target{}; ///< “målvärde minst 43 %”, “målvärde saknas”, or empty where the kind has no targets
    QString firstYear{};
    QString lastYear{};
    std::vector<QPointF> points{}; ///< year and value, in order; drawn from two on
    QString whose{};               ///< the element it follows up, where that is not the page's own
    QString description{};         ///< all values, in a sentence
};

/// Name, value, year, direction and target, the line of values at the right.
Piece indicatorRow(const Type& type, const IndicatorWords& words, Paint line, qreal width, bool hasDivider);

/// The line of values, `size` large, with its first and last year beneath.
Piece sparkline(const Type& type, const IndicatorWords& words, Paint line, QSizeF size);

} // namespace styrmodell
