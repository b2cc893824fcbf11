/// A piece of a text around what was found in it.
#pragma once

#include "model/queries/folded.h"

#include <vector>

namespace styrmodell
{

/// One line, begun and ended with “…” where something is left out.
struct Snippet {
    QString text{};
    std::vector<TextRange> found{}; ///< in `text`
};

/// About `letters` letters, the first of `found` near the beginning, begun and ended at words. White space is one
/// space.
Snippet snippetOf(const QString& text, const std::vector<TextRange>& found, qsizetype letters);

} // namespace styrmodell
