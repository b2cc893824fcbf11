#include "model/records/fields/values.h"

#include <algorithm>
#include <array>

namespace styrmodell
{

bool Colour::isToken(const QString& text)
{
    static constexpr std::array<Names, 6> tokens{"red", "plum", "blue", "green", "ink", "sand"};
    return std::any_of(tokens.begin(), tokens.end(), [&](Names token) { return text == QLatin1String(token.data()); });
}

bool Colour::isHex(const QString& text)
{
    if (text.size() != 7 || text.front() != u'#')
        return false;
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

bool Colour::isValid() const
{
    return isToken(text) || isHex(text);
}

} // namespace styrmodell
