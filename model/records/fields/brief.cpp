#include "model/records/fields/brief.h"

namespace styrmodell
{
namespace
{

constexpr qsizetype quotedLetters = 60;

} // namespace

QString brief(const QString& text, qsizetype length)
{
    QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype cut = line.lastIndexOf(u' ', length - 2);
    return line.left(cut > length / 2 ? cut : length - 2) + QStringLiteral(" …");
}

QString quoted(const QString& text)
{
    return brief(text, quotedLetters);
}

} // namespace styrmodell
