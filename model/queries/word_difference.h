/// Two texts compared word by word.
#pragma once

#include <QString>

#include <vector>

namespace styrmodell
{

/// A run of words that both texts have, or only one of them.
struct WordRun {
    enum class In { Both, Before, After };

    In in = In::Both;
    QString words{}; ///< with the white space that follows them
    bool operator==(const WordRun&) const = default;
};

/// The runs in reading order; where words are exchanged, those of `before` come first. All runs but those only in
/// `after` give `before`, all but those only in `before` give `after`. The longest common sequence of words is kept;
/// of very long texts (over 2,000 words that differ) only what begins and ends alike.
std::vector<WordRun> wordDifference(const QString& before, const QString& after);

} // namespace styrmodell
