#include "views/drawing/line_breaking.h"

#include <algorithm>
#include <optional>

namespace styrmodell
{
namespace
{

/// Sums of widths differ in their last digits from those of others.
constexpr qreal tolerance = 1e-6;

/// Fills lines of one width, given how far each word may be cut.
class LineFiller
{
public:
    LineFiller(const BreakableText& text, qreal width, BreakLevel worst)
        : text_(text), width_(width + tolerance), worst_(worst)
    {
        levels_.reserve(text.words.size());
        for (const BreakableWord& word : text.words)
            levels_.push_back(levelFor(word));
    }

    BrokenLines fill(qreal width)
    {
        width_ = width + tolerance;
        BrokenLines broken;
        qsizetype start = 0;
        size_t word = 0;
        for (bool isLast = false; !isLast;) {
            const BreakPoint end = nextBreak(start, word);
            broken.fits &= widthTo(start, end) <= width_;
            broken.cutWords += end.level >= BreakLevel::Syllable ? 1 : 0;
            broken.lines.push_back({start, end});
            start = end.nextStart;
            isLast = end.end == LineEnd::None;
            while (word + 1 < text_.words.size() && text_.words[word + 1].start <= start)
                ++word;
        }
        return broken;
    }

private:
    qreal widthTo(qsizetype start, const BreakPoint& end) const
    {
        return text_.widths.between(start, end.lineEnd) + (end.end == LineEnd::Hyphen ? text_.hyphenWidth : 0);
    }

    /// The best level at which all pieces of a word fit on a line of their own.
    BreakLevel levelFor(const BreakableWord& word) const
    {
        BreakLevel level = std::max(worst_, BreakLevel::Word);
        while (level < BreakLevel::Letter && !piecesFit(word, level))
            level = static_cast<BreakLevel>(static_cast<int>(level) + 1);
        return level;
    }

    bool piecesFit(const BreakableWord& word, BreakLevel level) const
    {
        qsizetype start = word.start;
        for (const BreakPoint& point : word.inner) {
            if (point.level > level || !text_.widths.isBoundary(point.nextStart))
                continue;
            if (widthTo(start, point) > width_)
                return false;
            start = point.nextStart;
        }
        return widthTo(start, word.after) <= width_;
    }

    /// Where the line that begins at `start`, in word `first`, ends.
    BreakPoint nextBreak(qsizetype start, size_t first) const
    {
        std::optional<BreakPoint> afterWord;
        for (size_t i = first; i < text_.words.size(); ++i) {
            const BreakPoint& after = text_.words[i].after;
            if (widthTo(start, after) > width_)
                return cutOrBefore(start, i, afterWord);
            if (after.end == LineEnd::None)
                return after;
            if (text_.widths.isBoundary(after.lineEnd) && text_.widths.isBoundary(after.nextStart))
                afterWord = after;
        }
        return text_.words.back().after;
    }

    /// Ends the line inside word `index`, which does not fit on it whole, or before that word.
    BreakPoint cutOrBefore(qsizetype start, size_t index, const std::optional<BreakPoint>& before) const
    {
        const std::optional<BreakPoint> cut = bestCut(start, index);
        const bool isGoodCut = cut && cut->level <= std::max(worst_, BreakLevel::Joint);
        if (isGoodCut || (cut && !before))
            return *cut;
        if (before)
            return *before;
        return overflowing(start, index);
    }

    /// The best place inside a word that the line reaches; of equal ones the farthest.
    std::optional<BreakPoint> bestCut(qsizetype start, size_t index) const
    {
        const BreakableWord& word = text_.words[index];
        std::optional<BreakPoint> best;
        for (const BreakPoint& point : word.inner) {
            if (point.lineEnd <= start || point.level > levels_[index])
                continue;
            if (widthTo(start, point) > width_)
                break;
            if (text_.widths.isBoundary(point.nextStart) && (!best || point.level <= best->level))
                best = point;
        }
        if (best || levels_[index] < BreakLevel::Letter)
            return best;
        for (qsizetype at = std::max(start, word.start) + 1; at < word.end; ++at) {
            if (!mayPart(at))
                continue;
            const BreakPoint point = letterBreak(text_.text, at);
            if (widthTo(start, point) > width_)
                break;
            best = point;
        }
        return best;
    }

    bool mayPart(qsizetype at) const
    {
        return text_.widths.isBoundary(at) && !text_.text[at].isSpace() && !text_.text[at - 1].isSpace();
    }

    /// Not even one letter fits: the shortest line there is.
    BreakPoint overflowing(qsizetype start, size_t index) const
    {
        const BreakableWord& word = text_.words[index];
        for (qsizetype at = std::max(start, word.start) + 1; at < word.end; ++at)
            if (mayPart(at))
                return letterBreak(text_.text, at);
        return word.after;
    }

    const BreakableText& text_;
    qreal width_;
    BreakLevel worst_;
    std::vector<BreakLevel> levels_{};
};

qreal widest(const BreakableText& text, const BrokenLines& broken)
{
    qreal width = 0;
    for (const BrokenLine& line : broken.lines)
        width = std::max(width, text.widths.between(line.start, line.end.lineEnd) +
                                    (line.end.end == LineEnd::Hyphen ? text.hyphenWidth : 0));
    return width;
}

int cutsIn(const BrokenLines& broken)
{
    return static_cast<int>(std::count_if(broken.lines.begin(), broken.lines.end(),
                                          [](const BrokenLine& line) { return line.end.level > BreakLevel::Word; }));
}

} // namespace

BrokenLines brokenLines(const BreakableText& text, qreal width, BreakLevel worst)
{
    return LineFiller(text, width, worst).fill(width);
}

BrokenLines balancedLines(const BreakableText& text, qreal width, BreakLevel worst)
{
    LineFiller filler(text, width, worst);
    BrokenLines best = filler.fill(width);
    if (best.lines.size() < 2 || !best.fits)
        return best;
    constexpr qreal closeEnough = 0.5; // scene points
    qreal narrow = text.widths.whole() / qreal(best.lines.size());
    qreal wide = widest(text, best);
    while (wide - narrow > closeEnough) {
        const qreal middle = (narrow + wide) / 2;
        BrokenLines tried = filler.fill(middle);
        const bool isAsGood = tried.fits && tried.lines.size() <= best.lines.size() &&
                              tried.cutWords <= best.cutWords && cutsIn(tried) <= cutsIn(best);
        if (isAsGood) {
            best = std::move(tried);
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    return best;
}

} // namespace styrmodell
