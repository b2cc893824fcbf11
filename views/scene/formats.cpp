#include "views/scene/formats.h"

#include <QLocale>

namespace styrmodell
{
namespace
{

QLocale localeOf(Language language)
{
    return language == Language::Swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString yearText(const ImpreciseDate& date)
{
    return QString::number(date.first().year());
}

} // namespace

QString numberText(double number, Language language)
{
    QLocale locale = localeOf(language);
    QString text = locale.toString(number, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return text;
}

QString quantityText(double number, const QString& unit, Language language)
{
    const QString text = numberText(number, language);
    return unit.isEmpty() ? text : text + QChar(QChar::Nbsp) + unit;
}

QString dateText(QDate date, Language language)
{
    return localeOf(language).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString dateText(const ImpreciseDate& date, Language language)
{
    const QLocale locale = localeOf(language);
    switch (date.precision()) {
    case ImpreciseDate::Precision::Year:
        return yearText(date);
    case ImpreciseDate::Precision::Month:
        return locale.toString(date.first(), QStringLiteral("MMMM yyyy"));
    case ImpreciseDate::Precision::Day:
        return dateText(date.first(), language);
    case ImpreciseDate::Precision::Span:
        if (date.first().month() == date.last().month() && date.first().year() == date.last().year())
            return QString::number(date.first().day()) + u'–' + dateText(date.last(), language);
        return dateText(date.first(), language) + QStringLiteral(" – ") + dateText(date.last(), language);
    }
    return {};
}

QString periodText(const std::optional<ImpreciseDate>& from, const std::optional<ImpreciseDate>& to, Language language)
{
    const bool isSwedish = language == Language::Swedish;
    if (from && to) {
        if (from->precision() == ImpreciseDate::Precision::Year && *from == *to)
            return yearText(*from);
        const bool isYears =
            from->precision() == ImpreciseDate::Precision::Year && to->precision() == ImpreciseDate::Precision::Year;
        return isYears ? yearText(*from) + u'–' + yearText(*to)
                       : dateText(*from, language) + QStringLiteral(" – ") + dateText(*to, language);
    }
    if (from)
        return (isSwedish ? QStringLiteral("från %1") : QStringLiteral("from %1")).arg(dateText(*from, language));
    if (to)
        return (isSwedish ? QStringLiteral("till %1") : QStringLiteral("until %1")).arg(dateText(*to, language));
    return {};
}

} // namespace styrmodell
