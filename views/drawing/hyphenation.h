/// Where dictionaries cut words.
#pragma once

#include "model/records/fields/words.h"

#include <QString>

#include <array>
#include <memory>
#include <vector>

struct _HyphenDict; // NOLINT(bugprone-reserved-identifier): libhyphen's own name

namespace styrmodell
{

/// Patterns of libhyphen, read when first asked for. Without the language's dictionary installed no word is cut.
class Hyphenation
{
public:
    Hyphenation();
    ~Hyphenation();
    Hyphenation(const Hyphenation&) = delete;
    Hyphenation& operator=(const Hyphenation&) = delete;

    /// Before which letters of a word a syllable begins, ascending; `word` is letters only, in any case. Nothing is
    /// said about how few letters may stand alone.
    std::vector<qsizetype> syllables(const QString& word, Language language) const;

private:
    struct Dictionary;
    const Dictionary& dictionary(Language language) const;

    mutable std::array<std::unique_ptr<Dictionary>, 2> dictionaries_;
};

} // namespace styrmodell
