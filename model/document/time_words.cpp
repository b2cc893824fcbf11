#include "model/document/time_words.h"

#include <QLocale>

namespace styrmodell
{

QString dayWords(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString momentWords(const QDateTime& at)
{
    return dayWords(at.toLocalTime().date()) + at.toLocalTime().toString(QStringLiteral(", HH:mm"));
}

} // namespace styrmodell
