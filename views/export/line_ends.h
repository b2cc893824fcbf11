/// What joins one line to the next where text is copied, searched or read aloud.
#pragma once

#include "views/scene/text.h"

namespace styrmodell
{

/// Whether a blank follows a line though none is drawn: at a wrap between words, and between paragraphs. Inside a
/// word, after its own hyphen and at the very end nothing does.
inline bool isFollowedByBlank(const TextBlock& block, size_t paragraph, size_t line)
{
    const std::vector<Line>& lines = block.paragraphs[paragraph].lines;
    const LineEnd end = lines[line].end;
    if (line + 1 < lines.size())
        return end == LineEnd::Space || end == LineEnd::Break || end == LineEnd::None;
    return paragraph + 1 < block.paragraphs.size();
}

} // namespace styrmodell
