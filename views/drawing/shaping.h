/// From letters to glyphs, on one endless line.
#pragma once

#include "views/scene/text.h"

#include <QString>

#include <vector>

namespace styrmodell
{

/// The size at which everything is shaped, in pixels: no rounding and no hinting is seen at it.
inline constexpr int shapingSize = 100;

/// Letters that belong together. Lengths at shapingSize.
struct ShapedCluster {
    qsizetype textStart = 0;
    qsizetype textLength = 0;
    size_t firstGlyph = 0;
    size_t glyphCount = 0;
    qreal left = 0;    ///< where it stands on the endless line
    qreal advance = 0; ///< to the next one
    size_t font = 0;   ///< in ShapedText::fonts
    bool isRightToLeft = false;
};

struct ShapedText {
    QString text{};
    std::vector<ShapedCluster> clusters{}; ///< in the order of the text, covering it wholly
    std::vector<quint32> glyphs{};
    std::vector<QPointF> offsets{}; ///< of each glyph's origin from its cluster's left and the baseline
    std::vector<QString> fonts{};   ///< keys of Fonts
    bool hasRightToLeft = false;
};

enum class BaseDirection { LeftToRight, RightToLeft };

/// By the first letter that has a direction.
BaseDirection baseDirection(const QString& text);

/// `text` holds no line break. Letters that no installed font has become that of a missing one.
ShapedText shaped(const QString& text, Weight weight, BaseDirection direction);

} // namespace styrmodell
