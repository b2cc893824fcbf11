#include "views/drawing/letter_widths.h"

#include <algorithm>

namespace styrmodell
{

DigitWidths DigitWidths::of(Weight weight)
{
    DigitWidths digits;
    for (size_t digit = 0; digit < digits.each.size(); ++digit) {
        const ShapedText text = shaped(QString::number(digit), weight, BaseDirection::LeftToRight);
        digits.each[digit] = text.clusters.front().advance;
    }
    digits.cell = *std::max_element(digits.each.begin(), digits.each.end());
    return digits;
}

std::vector<ClusterWidth> clusterWidths(const ShapedText& text, const TextStyle& style, const DigitWidths& digits)
{
    const qreal scale = style.size / shapingSize;
    std::vector<ClusterWidth> widths;
    widths.reserve(text.clusters.size());
    for (const ShapedCluster& cluster : text.clusters) {
        ClusterWidth width{cluster.advance * scale + style.tracking, 0};
        const char16_t letter = text.text[cluster.textStart].unicode();
        if (style.isTabular && cluster.textLength == 1 && letter >= u'0' && letter <= u'9') {
            width.advance = digits.cell * scale + style.tracking;
            width.shift = (digits.cell - digits.each[size_t(letter - u'0')]) / 2 * scale;
        }
        widths.push_back(width);
    }
    return widths;
}

LetterWidths::LetterWidths(const ShapedText& text, const std::vector<ClusterWidth>& widths)
    : sums_(size_t(text.text.size()) + 1, 0), isBoundary_(sums_.size(), false)
{
    qreal sum = 0;
    for (size_t i = 0; i < text.clusters.size(); ++i) {
        const ShapedCluster& cluster = text.clusters[i];
        isBoundary_[size_t(cluster.textStart)] = true;
        // inside a cluster sums stand still
        for (qsizetype at = 0; at < cluster.textLength; ++at)
            sums_[size_t(cluster.textStart + at)] = sum;
        sum += widths[i].advance;
    }
    sums_.back() = sum;
    isBoundary_.back() = true;
}

} // namespace styrmodell
