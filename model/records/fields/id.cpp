#include "model/records/fields/id.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isValidId(const QString& text)
{
    if (text.isEmpty() || text.size() > 100 || !isAsciiLetterOrDigit(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'_' || c == u'.' || c == u'-'; });
}

QString idFromText(const QString& text)
{
    QString id;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if (isAsciiLetterOrDigit(c))
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
