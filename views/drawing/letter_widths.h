/// How wide any stretch of a shaped text is, in a style.
#pragma once

#include "views/drawing/shaping.h"

#include <array>
#include <vector>

namespace styrmodell
{

/// The digits of a face at shapingSize.
struct DigitWidths {
    std::array<qreal, 10> each{};
    qreal cell = 0; ///< of the widest

    static DigitWidths of(Weight weight);
};

/// What a cluster takes of a line, scene points.
struct ClusterWidth {
    qreal advance = 0;
    qreal shift = 0; ///< of its glyphs within it, to the right
};

/// `digits` count only in a tabular style.
std::vector<ClusterWidth> clusterWidths(const ShapedText& text, const TextStyle& style, const DigitWidths& digits);

/// Sums of widths, asked for by letters.
class LetterWidths
{
public:
    LetterWidths(const ShapedText& text, const std::vector<ClusterWidth>& widths);

    /// Whether glyphs can be parted before a letter.
    bool isBoundary(qsizetype at) const { return isBoundary_[size_t(at)]; }
    qreal between(qsizetype start, qsizetype end) const { return sums_[size_t(end)] - sums_[size_t(start)]; }
    qreal whole() const { return sums_.back(); }

private:
    std::vector<qreal> sums_;
    std::vector<bool> isBoundary_;
};

} // namespace styrmodell
