#include "views/drawing/break_points.h"

#include "views/drawing/joints.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

constexpr qsizetype leastLetters = 3;

bool isDash(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2013) || c == QChar(0x2014);
}

/// After which a word of several words may be cut.
bool isInnerBreak(QChar c)
{
    return isDash(c) || c == u'/';
}

/// Scripts that hyphenate with a hyphen.
bool takesHyphen(QChar c)
{
    return c.isLetter() && (c.script() == QChar::Script_Latin || c.script() == QChar::Script_Greek ||
                            c.script() == QChar::Script_Cyrillic);
}

/// Scripts that break without blanks.
bool breaksAnywhere(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isUnit(QStringView word)
{
    constexpr std::array<QStringView, 16> units{u"%",   u"‰",  u"kr", u"tkr", u"mkr", u"mnkr", u"mdkr", u"st",
                                                u"kvm", u"m²", u"km", u"ton", u"kWh", u"MWh",  u"GWh",  u"ha"};
    while (!word.isEmpty() && (word.back() == u'.' || word.back() == u',' || word.back() == u')'))
        word.chop(1);
    return std::find(units.begin(), units.end(), word) != units.end();
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.back().isDigit() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isDigit() || c.isPunct() || c.isSymbol() || c.isSpace();
    });
}

/// "243" or "243,5" after "10".
bool continuesNumber(QStringView word)
{
    constexpr qsizetype group = 3;
    return word.size() >= group &&
           std::all_of(word.begin(), word.begin() + group, [](QChar c) { return c.isDigit(); }) &&
           (word.size() == group || !word[group].isDigit());
}

/// Whether the blank between two words may not end a line.
bool belongTogether(QStringView before, QStringView after)
{
    if (before == u"§" || before == u"§§")
        return true;
    // a dash between words stands at a line's end, not at its beginning
    if (after.size() == 1 && isDash(after.front()))
        return true;
    constexpr qsizetype group = 3;
    return isNumber(before) && (isUnit(after) || (before.size() <= group && continuesNumber(after)));
}

qsizetype lettersIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// One stretch of letters, cut by dictionary and joints.
class WordCutter
{
public:
    WordCutter(const QString& text, Language language, const Hyphenation& hyphenation)
        : text_(text), language_(language), hyphenation_(hyphenation)
    {
    }

    void cut(qsizetype start, qsizetype end, bool hasSoftHyphens, std::vector<BreakPoint>& to) const
    {
        const QString word = text_.mid(start, end - start);
        if (word.size() < 2 * leastLetters || isAbbreviation(word))
            return;
        const std::vector<qsizetype> syllables = hyphenation_.syllables(word, language_);
        std::vector<qsizetype> joints;
        if (language_ == Language::Swedish && !hasSoftHyphens)
            joints = compoundJoints(word, syllables);
        for (const qsizetype at : joints)
            to.push_back({start + at, start + at, BreakLevel::Joint, LineEnd::Hyphen});
        for (const qsizetype at : syllables)
            if (at >= leastLetters && word.size() - at >= leastLetters &&
                !std::binary_search(joints.begin(), joints.end(), at))
                to.push_back({start + at, start + at, BreakLevel::Syllable, LineEnd::Hyphen});
    }

private:
    /// Longer ones are words in capitals.
    static bool isAbbreviation(const QString& word)
    {
        constexpr qsizetype longest = 8;
        return word.size() <= longest && word == word.toUpper();
    }

    const QString& text_;
    Language language_;
    const Hyphenation& hyphenation_;
};

class WordBreaker
{
public:
    WordBreaker(const PlainParagraph& paragraph, const WordCutter& cutter) : paragraph_(paragraph), cutter_(cutter) {}

    void breakWord(BreakableWord& word) const
    {
        const bool hasSoftHyphens = addMarked(word, paragraph_.softHyphens, LineEnd::Hyphen, BreakLevel::Joint);
        addMarked(word, paragraph_.openings, LineEnd::Joint, BreakLevel::OwnHyphen);
        addOwnHyphens(word);
        addBlanks(word);
        qsizetype start = word.start;
        for (qsizetype i = word.start; i <= word.end; ++i) {
            if (i < word.end && takesHyphen(paragraph_.text[i]))
                continue;
            cutter_.cut(start, i, hasSoftHyphens, word.inner);
            start = i + 1;
        }
        // where several reasons meet, the best one counts
        std::stable_sort(word.inner.begin(), word.inner.end(), [](const BreakPoint& a, const BreakPoint& b) {
            return a.nextStart != b.nextStart ? a.nextStart < b.nextStart : a.level < b.level;
        });
        word.inner.erase(
            std::unique(word.inner.begin(), word.inner.end(),
                        [](const BreakPoint& a, const BreakPoint& b) { return a.nextStart == b.nextStart; }),
            word.inner.end());
    }

private:
    bool addMarked(BreakableWord& word, const std::vector<qsizetype>& marks, LineEnd end, BreakLevel level) const
    {
        bool isAny = false;
        for (auto it = std::upper_bound(marks.begin(), marks.end(), word.start); it != marks.end() && *it < word.end;
             ++it) {
            const bool isDrawn = end == LineEnd::Hyphen && !isDash(paragraph_.text[*it - 1]);
            word.inner.push_back({*it, *it, level, isDrawn ? LineEnd::Hyphen : LineEnd::Joint});
            isAny = true;
        }
        return isAny;
    }

    /// Better than between two letters, if "10 243,5 mnkr" must be parted at all.
    void addBlanks(BreakableWord& word) const
    {
        for (qsizetype at = word.start + 1; at < word.end; ++at)
            if (paragraph_.text[at] == u' ')
                word.inner.push_back({at, at + 1, BreakLevel::Syllable, LineEnd::Space});
    }

    void addOwnHyphens(BreakableWord& word) const
    {
        const QStringView text(paragraph_.text);
        for (qsizetype at = word.start + 1; at < word.end; ++at)
            if (isInnerBreak(text[at - 1]) && text[at].isLetter() &&
                lettersIn(text.mid(word.start, at - word.start)) >= leastLetters &&
                lettersIn(text.mid(at, word.end - at)) >= leastLetters)
                word.inner.push_back({at, at, BreakLevel::OwnHyphen, LineEnd::Joint});
    }

    const PlainParagraph& paragraph_;
    const WordCutter& cutter_;
};

/// Between letters of scripts that have no blanks.
std::vector<bool> scriptBreaks(const QString& text)
{
    std::vector<bool> breaks(size_t(text.size()) + 1, false);
    if (std::none_of(text.begin(), text.end(), breaksAnywhere))
        return breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary())
        breaks[size_t(at)] = !text[at - 1].isSpace() && (breaksAnywhere(text[at - 1]) || breaksAnywhere(text[at]));
    return breaks;
}

/// The words without their inner breaks.
std::vector<BreakableWord> wordsOf(const QString& text)
{
    const std::vector<bool> anywhere = scriptBreaks(text);
    const QStringView all(text);
    std::vector<BreakableWord> words{{}};
    qsizetype blankBefore = -1; // also of blanks inside what belongs together
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u' ') {
            const qsizetype next = text.indexOf(u' ', i + 1);
            const QStringView before = all.mid(blankBefore + 1, i - blankBefore - 1);
            const QStringView after = all.mid(i + 1, (next < 0 ? text.size() : next) - i - 1);
            blankBefore = i;
            if (belongTogether(before, after))
                continue;
            words.back().end = i;
            words.back().after = {i, i + 1, BreakLevel::Word, LineEnd::Space};
            words.push_back({i + 1});
        } else if (anywhere[size_t(i)]) {
            words.back().end = i;
            words.back().after = {i, i, BreakLevel::Word, LineEnd::Joint};
            words.push_back({i});
        }
    }
    words.back().end = text.size();
    words.back().after = {text.size(), text.size(), BreakLevel::Word, LineEnd::None};
    return words;
}

} // namespace

std::vector<BreakableWord> breakableWords(const PlainParagraph& paragraph, Language language,
                                          const Hyphenation& hyphenation)
{
    const WordCutter cutter(paragraph.text, language, hyphenation);
    const WordBreaker breaker(paragraph, cutter);
    std::vector<BreakableWord> words = wordsOf(paragraph.text);
    for (BreakableWord& word : words)
        breaker.breakWord(word);
    return words;
}

BreakPoint letterBreak(const QString& text, qsizetype at)
{
    const bool isDrawn = takesHyphen(text[at - 1]) && takesHyphen(text[at]);
    return {at, at, BreakLevel::Letter, isDrawn ? LineEnd::Hyphen : LineEnd::Joint};
}

} // namespace styrmodell
