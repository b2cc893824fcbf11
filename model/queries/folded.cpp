#include "model/queries/folded.h"

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

constexpr QChar softHyphen(0xAD);

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

char16_t foldedLetter(char16_t letter)
{
    const QChar c(letter);
    if (c.isSpace())
        return u' ';
    const QChar lower = c.toCaseFolded();
    if (lower == u'å' || lower == u'ä' || lower == u'ö')
        return lower.unicode();
    const QString parts = QString(lower).normalized(QString::NormalizationForm_D);
    const bool isAccented = parts.size() > 1 && std::all_of(parts.begin() + 1, parts.end(), isMark);
    return isAccented ? parts.front().unicode() : lower.unicode();
}

/// Latin, Greek and Cyrillic with all their accents; by table, since ten thousand texts are folded at a keystroke.
const std::array<char16_t, 0x2000>& foldedLetters()
{
    static const auto letters = [] {
        std::array<char16_t, 0x2000> made{};
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = foldedLetter(static_cast<char16_t>(i));
        return made;
    }();
    return letters;
}

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || isMark(c);
}

} // namespace

QString readable(const QString& text)
{
    const QStringView view(text);
    const bool isAlready = std::none_of(view.begin(), view.end(), [](QChar c) {
        return c == softHyphen || (c.unicode() >= 0x300 && c.unicode() < 0x370);
    });
    if (isAlready)
        return text;
    return text.normalized(QString::NormalizationForm_C).remove(softHyphen);
}

void foldInto(QStringView text, QString& buffer)
{
    const auto& letters = foldedLetters();
    buffer.resize(text.size());
    std::transform(text.begin(), text.end(), buffer.begin(), [&](QChar c) {
        return QChar(c.unicode() < letters.size() ? letters[c.unicode()] : c.toCaseFolded().unicode());
    });
}

QString folded(QStringView text)
{
    QString made;
    foldInto(text, made);
    return made;
}

bool beginsWord(QStringView text, qsizetype place)
{
    return place == 0 || !isPartOfWord(text[place - 1]);
}

bool endsWord(QStringView text, qsizetype place)
{
    return place >= text.size() || !isPartOfWord(text[place]);
}

} // namespace styrmodell
