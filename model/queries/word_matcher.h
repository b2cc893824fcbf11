/// Whether a text has the words that she types.
#pragma once

#include "model/queries/folded.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace styrmodell
{

/// How well a text answers, the best first.
enum class HitRank {
    Begins,     ///< the text begins with one of the words, and all begin words of it
    WordBegins, ///< all begin words of it
    Contains
};

/// Holds the words, and room to fold texts in. Case and accents do not matter, but å, ä and ö are letters of their
/// own. Texts must be `readable`.
class WordMatcher
{
public:
    explicit WordMatcher(const QString& words) : words_(folded(readable(words)).split(u' ', Qt::SkipEmptyParts)) {}

    /// There are no words: nothing has them.
    bool isEmpty() const { return words_.isEmpty(); }
    /// Nothing unless all words are there.
    std::optional<HitRank> rankIn(const QString& text);
    /// Where those words stand that are there: in order, apart from each other.
    std::vector<TextRange> rangesIn(const QString& text);

private:
    qsizetype placeOf(const QString& word) const;

    QStringList words_;
    QString room_;
};

} // namespace styrmodell
