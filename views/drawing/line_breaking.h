/// Which of the possible places lines end at.
#pragma once

#include "views/drawing/break_points.h"
#include "views/drawing/letter_widths.h"

#include <vector>

namespace styrmodell
{

struct BrokenLine {
    qsizetype start = 0;
    BreakPoint end{}; ///< LineEnd::None for the last line
};

struct BrokenLines {
    std::vector<BrokenLine> lines{};
    bool fits = true; ///< no line is wider than asked
    int cutWords = 0; ///< at a syllable or worse
};

/// A paragraph to be broken. What it refers to must outlive it.
struct BreakableText {
    const QString& text;
    const std::vector<BreakableWord>& words;
    const LetterWidths& widths;
    qreal hyphenWidth = 0;
};

/// Lines filled one after the other. A word that fits on a line is cut only at places as good as `worst`, one that
/// does not at the best places that will do.
BrokenLines brokenLines(const BreakableText& text, qreal width, BreakLevel worst);

/// As many lines, made as equal as the words let them.
BrokenLines balancedLines(const BreakableText& text, qreal width, BreakLevel worst);

} // namespace styrmodell
