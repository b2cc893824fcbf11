#include "views/widgets/date_reading.h"

#include <QLocale>
#include <QRegularExpression>

namespace styrmodell
{
namespace
{

/// 1 to 12 from a month's name or its beginning (at least three letters) in Swedish or English; 0: none.
int monthOf(const QString& word)
{
    const QString typed = word.toLower().remove(u'.');
    if (typed.size() < 3)
        return 0;
    for (const QLocale& locale : {QLocale(QLocale::Swedish), QLocale(QLocale::English)})
        for (int month = 1; month <= 12; ++month)
            if (locale.standaloneMonthName(month).toLower().startsWith(typed))
                return month;
    return 0;
}

std::optional<ImpreciseDate> dateOf(int year, int month, int day, int lastDay = 0)
{
    const auto text = [&](int d) {
        return QStringLiteral("%1-%2-%3")
            .arg(year, 4, 10, QLatin1Char('0'))
            .arg(month, 2, 10, QLatin1Char('0'))
            .arg(d, 2, 10, QLatin1Char('0'));
    };
    return ImpreciseDate::fromText(lastDay ? text(day) + u'/' + text(lastDay) : text(day));
}

} // namespace

std::optional<ImpreciseDate> readDate(const QString& typed)
{
    const QString text = typed.simplified();
    if (const auto asInFiles = ImpreciseDate::fromText(text))
        return asInFiles;
    static const QRegularExpression monthAndYear(QStringLiteral("^(\\p{L}+)\\.? (\\d{4})$"));
    if (const auto match = monthAndYear.match(text); match.hasMatch()) {
        const int month = monthOf(match.captured(1));
        return month ? ImpreciseDate::fromText(match.captured(2) +
                                               QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0')))
                     : std::nullopt;
    }
    static const QRegularExpression words(QStringLiteral("^(\\d{1,2})(?: ?[-–] ?(\\d{1,2}))? (\\p{L}+)\\.? (\\d{4})$"));
    if (const auto match = words.match(text); match.hasMatch()) {
        const int month = monthOf(match.captured(3));
        return month ? dateOf(match.captured(4).toInt(), month, match.captured(1).toInt(), match.captured(2).toInt())
                     : std::nullopt;
    }
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[/.] ?(\\d{1,2})[ /.-](\\d{4})$"));
    if (const auto match = numbers.match(text); match.hasMatch())
        return dateOf(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return {};
}

} // namespace styrmodell
