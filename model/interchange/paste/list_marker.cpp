#include "model/interchange/paste/list_marker.h"

#include <QRegularExpression>

namespace styrmodell
{
namespace
{

QString styleOfNumber(const QString& number)
{
    return QStringLiteral("1") + QStringLiteral(".1").repeated(number.count(u'.'));
}

QString styleOfLetters(const QString& letters)
{
    static const QRegularExpression roman(QStringLiteral(R"(\A[ivxIVX]+\z)"));
    if (roman.match(letters).hasMatch())
        return QStringLiteral("i");
    return letters.front().isUpper() ? QStringLiteral("A") : QStringLiteral("a");
}

} // namespace

ListMarker markerOf(const QString& line)
{
    // Word writes “o” and symbol fonts' letters from the private use area, each followed by a tab, here a cell.
    static const QRegularExpression bullet(
        QStringLiteral(R"(\A(?:([•◦▪▫‣⁃∙·●○■□►▶➢✓✔–—*+§-]|[\x{F000}-\x{F0FF}])(?:\s+|\z)|(o)(?:\t|\z)))"));
    static const QRegularExpression number(
        QStringLiteral(R"(\A\(?(?:(\d{1,3}(?:\.\d{1,3})*)(?:[.)](?:\s+|\z))|(\d{1,2}(?:\.\d{1,2})+)(?:\s+|\z)))"));
    static const QRegularExpression letters(QStringLiteral(R"(\A\(?([A-Za-z]|[ivx]{2,5})[.)](?:\s+|\z))"));
    if (const auto found = bullet.match(line); found.hasMatch())
        return {found.captured(1) + found.captured(2), found.capturedLength()};
    if (const auto found = number.match(line); found.hasMatch())
        return {styleOfNumber(found.captured(1) + found.captured(2)), found.capturedLength()};
    if (const auto found = letters.match(line); found.hasMatch())
        return {styleOfLetters(found.captured(1)), found.capturedLength()};
    return {};
}

} // namespace styrmodell
