/// A date as exactly as it is known: a year, a month, a day, or a span of days.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace styrmodell
{

/// As a beginning it means `first()`, as an end `last()`.
class ImpreciseDate
{
public:
    enum class Precision { Year, Month, Day, Span };

    /// From `2035`, `2026-06`, `2026-06-17` or `2026-06-17/2026-06-18`; nothing if it is not a date of the calendar.
    static std::optional<ImpreciseDate> fromText(const QString& text);
    static ImpreciseDate day(QDate date) { return ImpreciseDate(date, date, Precision::Day); }

    /// The form `fromText` reads.
    QString toText() const;
    QDate first() const { return first_; }
    QDate last() const { return last_; }
    Precision precision() const { return precision_; }
    bool operator==(const ImpreciseDate&) const = default;

private:
    ImpreciseDate(QDate first, QDate last, Precision precision) : first_(first), last_(last), precision_(precision) {}

    QDate first_;
    QDate last_;
    Precision precision_;
};

} // namespace styrmodell
