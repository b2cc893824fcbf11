#include "model/records/fields/imprecise_date.h"

#include <QRegularExpression>

namespace styrmodell
{
namespace
{

std::optional<QDate> wholeDay(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z)"));
    if (!form.match(text).hasMatch())
        return {};
    const QDate date(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<ImpreciseDate> ImpreciseDate::fromText(const QString& text)
{
    static const QRegularExpression yearForm(QStringLiteral(R"(\A[0-9]{4}\z)"));
    static const QRegularExpression monthForm(QStringLiteral(R"(\A[0-9]{4}-[0-9]{2}\z)"));
    if (text.size() == 21 && text[10] == u'/') {
        const auto first = wholeDay(text.left(10));
        const auto last = wholeDay(text.mid(11));
        if (!first || !last || *last < *first)
            return {};
        return ImpreciseDate(*first, *last, Precision::Span);
    }
    if (const auto date = wholeDay(text))
        return day(*date);
    const QDate first(text.left(4).toInt(), text.size() == 4 ? 1 : text.mid(5).toInt(), 1);
    if (!first.isValid())
        return {};
    if (yearForm.match(text).hasMatch())
        return ImpreciseDate(first, QDate(first.year(), 12, 31), Precision::Year);
    if (monthForm.match(text).hasMatch())
        return ImpreciseDate(first, QDate(first.year(), first.month(), first.daysInMonth()), Precision::Month);
    return {};
}

QString ImpreciseDate::toText() const
{
    switch (precision_) {
    case Precision::Year:
        return first_.toString(QStringLiteral("yyyy"));
    case Precision::Month:
        return first_.toString(QStringLiteral("yyyy-MM"));
    case Precision::Day:
        return first_.toString(Qt::ISODate);
    case Precision::Span:
        return first_.toString(Qt::ISODate) + u'/' + last_.toString(Qt::ISODate);
    }
    return {};
}

} // namespace styrmodell
