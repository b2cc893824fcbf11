#include "model/records/fields/as_written.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace styrmodell
{
namespace
{

struct MonthName {
    const char* sv;
    const char* en;
};
constexpr std::array<MonthName, 12> monthNames{{{"januari", "january"},
                                                {"februari", "february"},
                                                {"mars", "march"},
                                                {"april", "april"},
                                                {"maj", "may"},
                                                {"juni", "june"},
                                                {"juli", "july"},
                                                {"augusti", "august"},
                                                {"september", "september"},
                                                {"oktober", "october"},
                                                {"november", "november"},
                                                {"december", "december"}}};

/// 1 to 12; 0: no name of a month, or less than three letters of one.
int monthCalled(const QString& name)
{
    for (size_t i = 0; i < monthNames.size() && name.size() >= 3; ++i)
        if (QLatin1String(monthNames[i].sv).startsWith(name) || QLatin1String(monthNames[i].en).startsWith(name))
            return static_cast<int>(i) + 1;
    return 0;
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

std::optional<ImpreciseDate> dayOf(const QString& year, int month, const QString& day)
{
    return ImpreciseDate::fromText(year + u'-' + twoDigits(month) + u'-' + twoDigits(day.toInt()));
}

QRegularExpression whole(const char* form)
{
    return QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(QString::fromUtf8(form)));
}

/// 2026-6-17, 2026/06/17, 20260617, 17/6 2026, 17/6-2026, 17.6.2026
std::optional<ImpreciseDate> dayInDigits(const QString& text)
{
    static const QRegularExpression yearFirst =
        whole(R"((\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: 00:00(?::00)?)?|(\d{4})(\d\d)(\d\d))");
    static const QRegularExpression dayFirst = whole(R"((\d{1,2})/(\d{1,2})[ -](\d{4})|(\d{1,2})\.(\d{1,2})\.(\d{4}))");
    if (const auto m = yearFirst.match(text); m.hasMatch()) {
        const int at = m.captured(1).isEmpty() ? 4 : 1;
        return dayOf(m.captured(at), m.captured(at + 1).toInt(), m.captured(at + 2));
    }
    if (const auto m = dayFirst.match(text); m.hasMatch()) {
        const int at = m.captured(1).isEmpty() ? 4 : 1;
        return dayOf(m.captured(at + 2), m.captured(at + 1).toInt(), m.captured(at));
    }
    return {};
}

/// 17 juni 2026, juni 2026, jun-26
std::optional<ImpreciseDate> dateInWords(const QString& text)
{
    static const QRegularExpression form = whole(R"((?:(?:den )?(\d{1,2})[ -])?([a-z]+)\.?[ -]?(\d{4}|(?<=-)\d\d))");
    const auto m = form.match(text);
    const int month = monthCalled(m.captured(2));
    if (month == 0)
        return {};
    const QString year = m.captured(3).size() == 2 ? QStringLiteral("20") + m.captured(3) : m.captured(3);
    if (!m.captured(1).isEmpty())
        return dayOf(year, month, m.captured(1));
    return ImpreciseDate::fromText(year + u'-' + twoDigits(month));
}

std::optional<ImpreciseDate> singleDate(const QString& text)
{
    if (auto date = ImpreciseDate::fromText(text))
        return date;
    if (auto date = dayInDigits(text))
        return date;
    return dateInWords(text);
}

/// 11–12 juni 2026, 30 juni – 2 juli 2026, 2026-06-17 – 2026-06-18; what the first day leaves out is the second's.
std::optional<ImpreciseDate> spanOfDays(const QString& text)
{
    static const QRegularExpression form = whole(R"((.+?) ?(?:–| - |-(?=\d{1,2} [a-z])) ?(.+))");
    static const QRegularExpression dayOnly = whole(R"(\d{1,2})");
    const auto m = form.match(text);
    const auto last = m.hasMatch() ? singleDate(m.captured(2)) : std::nullopt;
    if (!last || last->precision() != ImpreciseDate::Precision::Day)
        return {};
    const QString given = m.captured(1);
    const QString year = QString::number(last->last().year());
    auto first = singleDate(given);
    if (!first && dayOnly.match(given).hasMatch())
        first = dayOf(year, last->last().month(), given);
    if (!first)
        first = singleDate(given + u' ' + year);
    if (!first || first->precision() != ImpreciseDate::Precision::Day)
        return {};
    return ImpreciseDate::fromText(first->toText() + u'/' + last->toText());
}

} // namespace

std::optional<ImpreciseDate> dateAsWritten(const QString& text)
{
    const QString plain = text.simplified().toLower();
    if (auto date = singleDate(plain))
        return date;
    return spanOfDays(plain);
}

std::optional<double> numberAsWritten(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[+-]?(\d+|\d{1,3}( \d{3})+)([.,]\d+)?(e[+-]?\d+)?\z)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString plain = text.simplified(); // makes plain blanks of the hard ones, too
    plain.replace(QChar(0x2212), u'-');
    if (!form.match(plain).hasMatch())
        return {};
    const double number = plain.remove(u' ').replace(u',', u'.').toDouble();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace styrmodell
