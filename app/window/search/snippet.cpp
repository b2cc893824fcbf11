#include "app/window/search/snippet.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Enough to see what the word is about.
constexpr qsizetype lettersBefore = 28;

qsizetype beginOf(const QString& text, const std::vector<TextRange>& found)
{
    const qsizetype first = found.empty() ? 0 : found.front().start;
    if (first <= lettersBefore)
        return 0;
    qsizetype begin = first - lettersBefore;
    while (begin < first && !text[begin - 1].isSpace())
        ++begin;
    return begin;
}

/// After a word where there is one, never before `foundEnd`.
qsizetype endOf(const QString& text, qsizetype begin, qsizetype foundEnd, qsizetype letters)
{
    if (begin + letters >= text.size())
        return text.size();
    qsizetype end = std::max(begin + letters, foundEnd);
    while (end > foundEnd && !text[end].isSpace())
        --end;
    return end > foundEnd ? end : std::max(begin + letters, foundEnd);
}

} // namespace

Snippet snippetOf(const QString& text, const std::vector<TextRange>& found, qsizetype letters)
{
    const qsizetype begin = beginOf(text, found);
    const qsizetype end = endOf(text, begin, found.empty() ? begin : found.front().end(), letters);
    Snippet snippet;
    if (begin > 0)
        snippet.text = QStringLiteral("… ");
    std::vector<qsizetype> places(static_cast<size_t>(end - begin + 1)); // of each letter in the snippet
    for (qsizetype at = begin; at < end; ++at) {
        places[static_cast<size_t>(at - begin)] = snippet.text.size();
        const bool isSecondSpace = text[at].isSpace() && (snippet.text.isEmpty() || snippet.text.back().isSpace());
        if (!isSecondSpace)
            snippet.text += text[at].isSpace() ? QChar(u' ') : text[at];
    }
    places.back() = snippet.text.size();
    for (const TextRange& range : found) {
        if (range.start < begin || range.start >= end)
            continue;
        const qsizetype from = places[static_cast<size_t>(range.start - begin)];
        const qsizetype to = places[static_cast<size_t>(std::min(range.end(), end) - begin)];
        snippet.found.push_back({from, to - from});
    }
    if (end < text.size())
        snippet.text += QStringLiteral(" …");
    return snippet;
}

} // namespace styrmodell
