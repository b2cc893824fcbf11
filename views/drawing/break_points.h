/// Where a line of text may end.
#pragma once

#include "views/drawing/hyphenation.h"
#include "views/drawing/plain_paragraphs.h"
#include "views/scene/text.h"

#include <vector>

namespace styrmodell
{

/// From the best place to the worst.
enum class BreakLevel {
    Word,      ///< between words
    OwnHyphen, ///< after a hyphen, dash or slash of the word
    Joint,     ///< at a soft hyphen or where a compound is joined
    Syllable,
    Letter ///< anywhere: only when nothing else keeps the line within its width
};

struct BreakPoint {
    qsizetype lineEnd = 0;   ///< the line's letters end before this one
    qsizetype nextStart = 0; ///< the next line begins with this one
    BreakLevel level = BreakLevel::Word;
    LineEnd end = LineEnd::Space; ///< Hyphen: a hyphen is drawn
};

/// A word of the paragraph and where it may be cut, in the order of the text.
struct BreakableWord {
    qsizetype start = 0;
    qsizetype end = 0;
    std::vector<BreakPoint> inner{}; ///< all but those of level Letter
    BreakPoint after{};              ///< the end of the paragraph: LineEnd::None
};

/// What belongs together (§ 2, 10 243,5 mnkr) is one word.
std::vector<BreakableWord> breakableWords(const PlainParagraph& paragraph, Language language,
                                          const Hyphenation& hyphenation);

/// How a line ends that is broken before letter `at`, for want of a better place; no blank stands beside it.
BreakPoint letterBreak(const QString& text, qsizetype at);

} // namespace styrmodell
