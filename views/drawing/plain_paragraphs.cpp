#include "views/drawing/plain_paragraphs.h"

namespace styrmodell
{
namespace
{

constexpr char16_t softHyphen = 0x00AD;
constexpr char16_t zeroWidthSpace = 0x200B;

bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isNoBreakSpace(char16_t c)
{
    return c == 0x00A0 || c == 0x202F || c == 0x2007;
}

/// Not drawn, and no file may hold it.
bool isDropped(QChar c)
{
    return c.category() == QChar::Other_Control || c.unicode() == 0xFEFF || c.unicode() >= 0xFFFE;
}

class Collector
{
public:
    void blank() { isBlankPending_ = !now_.text.isEmpty(); }
    void mark(std::vector<qsizetype> PlainParagraph::*marks)
    {
        // at a blank or a paragraph's beginning the line may end anyhow
        if (!isBlankPending_ && !now_.text.isEmpty())
            (now_.*marks).push_back(now_.text.size());
    }
    void letter(QStringView letter)
    {
        if (isBlankPending_)
            now_.text += u' ';
        isBlankPending_ = false;
        now_.text += letter;
    }
    void endParagraph()
    {
        for (auto* marks : {&now_.softHyphens, &now_.openings})
            while (!marks->empty() && marks->back() >= now_.text.size())
                marks->pop_back();
        if (!now_.text.isEmpty())
            done_.push_back(std::move(now_));
        now_ = {};
        isBlankPending_ = false;
    }
    std::vector<PlainParagraph> done() { return std::move(done_); }

private:
    std::vector<PlainParagraph> done_{};
    PlainParagraph now_{};
    bool isBlankPending_ = false;
};

} // namespace

std::vector<PlainParagraph> plainParagraphs(const QString& text)
{
    Collector collector;
    const QStringView all(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar c = all[i];
        if (isLineBreak(c.unicode()))
            collector.endParagraph();
        else if (c.isSpace() && !isNoBreakSpace(c.unicode()))
            collector.blank();
        else if (c == softHyphen)
            collector.mark(&PlainParagraph::softHyphens);
        else if (c == zeroWidthSpace)
            collector.mark(&PlainParagraph::openings);
        else if (c.isHighSurrogate() && i + 1 < all.size() && all[i + 1].isLowSurrogate())
            collector.letter(all.mid(i++, 2));
        else if (c.isSurrogate())
            collector.letter(u"\uFFFD");
        else if (!isDropped(c))
            collector.letter(all.mid(i, 1));
    }
    collector.endParagraph();
    return collector.done();
}

} // namespace styrmodell
