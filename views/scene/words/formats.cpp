#include "views/scene/words/formats.h"

#include <QLocale>

#include <cmath>

namespace styrmodell
{

namespace
{

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar enDash(0x2013);
constexpr QChar minusSign(0x2212);

QLocale localeOf(Language language)
{
    return language == Language::Swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString monthAndYear(QDate date, Language language)
{
    return localeOf(language).monthName(date.month()) + noBreakSpace + QString::number(date.year());
}

/// Thousands apart, also in four digits: “1 000”.
QString grouped(QString digits, Language language)
{
    const QChar separator = language == Language::Swedish ? noBreakSpace : QChar(u',');
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, separator);
    return digits;
}

QString and_(Language language)
{
    return language == Language::Swedish ? QStringLiteral(" och ") : QStringLiteral(" and ");
}

} // namespace

QString dateInWords(QDate date, Language language)
{
    return QString::number(date.day()) + noBreakSpace + monthAndYear(date, language);
}

QString dateInWords(const ImpreciseDate& date, Language language)
{
    const QDate first = date.first();
    const QDate last = date.last();
    switch (date.precision()) {
    case ImpreciseDate::Precision::Year:
        return QString::number(first.year());
    case ImpreciseDate::Precision::Month:
        return monthAndYear(first, language);
    case ImpreciseDate::Precision::Day:
        return dateInWords(first, language);
    case ImpreciseDate::Precision::Span:
        break;
    }
    if (first.year() == last.year() && first.month() == last.month())
        return QString::number(first.day()) + enDash + dateInWords(last, language);
    return dateInWords(first, language) + u' ' + enDash + u' ' + dateInWords(last, language);
}

QString periodInWords(const std::optional<ImpreciseDate>& from, const std::optional<ImpreciseDate>& to,
                      Language language)
{
    const bool isSwedish = language == Language::Swedish;
    if (from && to) {
        const bool areYears =
            from->precision() == ImpreciseDate::Precision::Year && to->precision() == ImpreciseDate::Precision::Year;
        const QString dash = areYears ? QString(enDash) : u' ' + QString(enDash) + u' ';
        if (areYears && *from == *to)
            return dateInWords(*from, language);
        return dateInWords(*from, language) + dash + dateInWords(*to, language);
    }
    if (from)
        return (isSwedish ? QStringLiteral("från ") : QStringLiteral("from ")) + dateInWords(*from, language);
    if (to)
        return (isSwedish ? QStringLiteral("till ") : QStringLiteral("until ")) + dateInWords(*to, language);
    return {};
}

QString wholeNumber(qint64 number, Language language)
{
    const QString digits = grouped(QString::number(std::abs(number)), language);
    return number < 0 ? minusSign + digits : digits;
}

QString numberInWords(double number, Language language, int decimals)
{
    QString digits = QString::number(std::abs(number), 'f', decimals);
    QString fraction;
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0) {
        fraction = digits.mid(point + 1);
        digits.truncate(point);
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
    }
    const bool isZero = fraction.isEmpty() && digits == u"0";
    QString words = grouped(digits, language);
    if (!fraction.isEmpty())
        words += (language == Language::Swedish ? u',' : u'.') + fraction;
    return number < 0 && !isZero ? minusSign + words : words;
}

QString valueInWords(double number, const QString& unit, Language language)
{
    QString words = numberInWords(number, language);
    if (unit.trimmed().isEmpty())
        return words;
    const bool isPercentInEnglish = unit.trimmed() == u"%" && language == Language::English;
    return isPercentInEnglish ? words + u'%' : words + noBreakSpace + unit.trimmed();
}

QString listInWords(const QStringList& parts, Language language)
{
    if (parts.size() < 2)
        return parts.value(0);
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) + and_(language) + parts.last();
}

QString withSmallFirst(const QString& words)
{
    const qsizetype end = words.indexOf(u' ');
    const QString first = end < 0 ? words : words.left(end);
    if (first.isEmpty() || first.mid(1) != first.mid(1).toLower() || (first.size() == 1 && end < 0))
        return words;
    return first.toLower() + words.mid(first.size());
}

QString asHeadline(const QString& sentence)
{
    const QString trimmed = sentence.simplified();
    const bool isSingle = trimmed.count(QStringLiteral(". ")) == 0;
    return isSingle && trimmed.endsWith(u'.') && !trimmed.endsWith(QStringLiteral("..")) ? trimmed.chopped(1) : trimmed;
}

QString capitalised(const QString& words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.mid(1);
}

QString shortened(const QString& text, qsizetype letters)
{
    QString whole = text.simplified();
    if (whole.size() <= letters)
        return whole;
    QString start = whole.left(letters - 1);
    const qsizetype space = start.lastIndexOf(u' ');
    if (space > letters / 2)
        start.truncate(space);
    else if (start.back().isHighSurrogate())
        start.chop(1);
    while (!start.isEmpty() && (start.back().isPunct() || start.back().isSpace()))
        start.chop(1);
    return start + QChar(0x2026);
}

} // namespace styrmodell
