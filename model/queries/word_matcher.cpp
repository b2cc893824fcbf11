#include "model/queries/word_matcher.h"

#include <algorithm>

namespace styrmodell
{

std::optional<HitRank> WordMatcher::rankIn(const QString& text)
{
    if (isEmpty())
        return {};
    foldInto(text, room_);
    bool begins = false;
    bool beginWords = true;
    for (const QString& word : words_) {
        const qsizetype place = placeOf(word);
        if (place < 0)
            return {};
        begins = begins || place == 0;
        beginWords = beginWords && beginsWord(room_, place);
    }
    if (!beginWords)
        return HitRank::Contains;
    return begins ? HitRank::Begins : HitRank::WordBegins;
}

std::vector<TextRange> WordMatcher::rangesIn(const QString& text)
{
    foldInto(text, room_);
    std::vector<TextRange> found;
    for (const QString& word : words_)
        if (const qsizetype place = placeOf(word); place >= 0)
            found.push_back({place, word.size()});
    std::sort(found.begin(), found.end(), [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
    std::vector<TextRange> apart;
    for (const TextRange& one : found) {
        if (apart.empty() || one.start > apart.back().end())
            apart.push_back(one);
        else
            apart.back().length = std::max(apart.back().end(), one.end()) - apart.back().start;
    }
    return apart;
}

/// In the folded text, where a word begins so, else anywhere; -1: nowhere.
qsizetype WordMatcher::placeOf(const QString& word) const
{
    const qsizetype first = room_.indexOf(word);
    for (qsizetype at = first; at >= 0; at = room_.indexOf(word, at + 1))
        if (beginsWord(room_, at))
            return at;
    return first;
}

} // namespace styrmodell
