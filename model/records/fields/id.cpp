#include "model/records/fields/id.h"

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

constexpr bool isAsciiLetterOrDigit(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// By table: the letters of an id are too mixed for branches to be foreseen, and opening a file asks for each.
constexpr std::array<bool, 128> idLetters = [] {
    std::array<bool, 128> letters{};
    for (size_t i = 0; i < letters.size(); ++i) {
        const auto c = static_cast<char16_t>(i);
        letters[i] = isAsciiLetterOrDigit(c) || c == u'_' || c == u'.' || c == u'-';
    }
    return letters;
}();

} // namespace

bool isValidId(const QString& text)
{
    if (text.isEmpty() || text.size() > 100 || !isAsciiLetterOrDigit(text.front().unicode()))
        return false;
    const QStringView view(text); // iterating the string itself asks at each step whether it is shared
    return std::all_of(view.begin(), view.end(),
                       [](QChar c) { return c.unicode() < idLetters.size() && idLetters[c.unicode()]; });
}

QString idFromText(const QString& text)
{
    QString id;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if (isAsciiLetterOrDigit(c.unicode()))
            id += c;
        else if (c.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
        if (id.size() == 60)
            break;
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("ny") : id;
}

} // namespace styrmodell
