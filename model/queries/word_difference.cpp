#include "model/queries/word_difference.h"

#include <QStringList>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr size_t longestCompared = 2000;

/// Words with the white space after them, so that they join to the text again.
std::vector<QString> wordsOf(const QString& text)
{
    std::vector<QString> words;
    QString word;
    bool inSpace = false;
    for (const QChar letter : text) {
        if (inSpace && !letter.isSpace()) {
            words.push_back(word);
            word.clear();
        }
        inSpace = letter.isSpace();
        word += letter;
    }
    if (!word.isEmpty())
        words.push_back(word);
    return words;
}

class Runs
{
public:
    void add(WordRun::In in, const QString& word)
    {
        if (runs.empty() || runs.back().in != in)
            runs.push_back({in, {}});
        runs.back().words += word;
    }
    void add(WordRun::In in, const std::vector<QString>& words, size_t from, size_t to)
    {
        for (size_t i = from; i < to; ++i)
            add(in, words[i]);
    }
    std::vector<WordRun> runs{};
};

/// lengths[i][j]: of the longest common sequence of what begins at i in `a` and at j in `b`.
std::vector<std::vector<int>> commonLengths(const std::vector<QString>& a, const std::vector<QString>& b)
{
    std::vector<std::vector<int>> lengths(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (size_t i = a.size(); i-- > 0;)
        for (size_t j = b.size(); j-- > 0;)
            lengths[i][j] = a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    return lengths;
}

void compareMiddles(Runs& runs, const std::vector<QString>& a, const std::vector<QString>& b)
{
    if (a.size() > longestCompared || b.size() > longestCompared) {
        runs.add(WordRun::In::Before, a, 0, a.size());
        runs.add(WordRun::In::After, b, 0, b.size());
        return;
    }
    const auto lengths = commonLengths(a, b);
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            runs.add(WordRun::In::Both, a[i++]);
            ++j;
        } else if (i < a.size() && (j == b.size() || lengths[i + 1][j] >= lengths[i][j + 1])) {
            runs.add(WordRun::In::Before, a[i++]);
        } else {
            runs.add(WordRun::In::After, b[j++]);
        }
    }
}

std::vector<QString> part(const std::vector<QString>& words, size_t from, size_t leftOut)
{
    return {words.begin() + static_cast<std::ptrdiff_t>(from), words.end() - static_cast<std::ptrdiff_t>(leftOut)};
}

} // namespace

std::vector<WordRun> wordDifference(const QString& before, const QString& after)
{
    const std::vector<QString> a = wordsOf(before);
    const std::vector<QString> b = wordsOf(after);
    size_t alike = 0;
    while (alike < a.size() && alike < b.size() && a[alike] == b[alike])
        ++alike;
    size_t ending = 0;
    while (ending < a.size() - alike && ending < b.size() - alike &&
           a[a.size() - 1 - ending] == b[b.size() - 1 - ending])
        ++ending;
    Runs runs;
    runs.add(WordRun::In::Both, a, 0, alike);
    compareMiddles(runs, part(a, alike, ending), part(b, alike, ending));
    runs.add(WordRun::In::Both, a, a.size() - ending, a.size());
    return std::move(runs.runs);
}

} // namespace styrmodell
