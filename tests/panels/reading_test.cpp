#include "views/panels/inspector/target_cell.h"
#include "views/widgets/date_reading.h"
#include "views/widgets/number_reading.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// As files hold it, or “none”.
std::string dateFrom(const char* typed)
{
    const auto date = readDate(QString::fromUtf8(typed));
    return date ? date->toText().toStdString() : "none";
}

} // namespace

TEST_CASE("Dates are read as a person in Sweden types them, as precisely as they are said")
{
    for (const auto& [typed, date] :
         std::vector<std::pair<const char*, const char*>>{{"2035", "2035"},
                                                          {" 2035 ", "2035"},
                                                          {"juni 2026", "2026-06"},
                                                          {"Juni  2026", "2026-06"},
                                                          {"jun. 2026", "2026-06"},
                                                          {"june 2026", "2026-06"},
                                                          {"maj 2026", "2026-05"},
                                                          {"may 2026", "2026-05"},
                                                          {"2026-06", "2026-06"},
                                                          {"17 juni 2026", "2026-06-17"},
                                                          {"17 June 2026", "2026-06-17"},
                                                          {"1 okt 2026", "2026-10-01"},
                                                          {"17/6 2026", "2026-06-17"},
                                                          {"17/6-2026", "2026-06-17"},
                                                          {"17.6.2026", "2026-06-17"},
                                                          {"2026-06-17", "2026-06-17"},
                                                          {"29 februari 2024", "2024-02-29"},
                                                          {"17–18 juni 2026", "2026-06-17/2026-06-18"},
                                                          {"17-18 juni 2026", "2026-06-17/2026-06-18"},
                                                          {"2026-06-17/2026-06-18", "2026-06-17/2026-06-18"}}) {
        CAPTURE(typed);
        CHECK(dateFrom(typed) == date);
    }
}

TEST_CASE("What is no date of the calendar is not taken for one")
{
    for (const char* typed : {"", "snart", "juni", "17 juni", "ju 2026", "31 juni 2026", "29 februari 2025", "2026-13",
                              "13/13 2026", "18–17 juni 2026", "juni 26", "20266"}) {
        CAPTURE(typed);
        CHECK(dateFrom(typed) == "none");
    }
}

TEST_CASE("Numbers are read with comma or point, grouped, with a sign or percent")
{
    for (const auto& [typed, number] : std::vector<std::pair<const char*, double>>{{"91,4", 91.4},
                                                                                   {"91.4", 91.4},
                                                                                   {"1 234,5", 1234.5},
                                                                                   {"1\u00A0234,5", 1234.5},
                                                                                   {"\u22123", -3},
                                                                                   {"-3", -3},
                                                                                   {"91,4 %", 91.4},
                                                                                   {"0", 0},
                                                                                   {",5", 0.5}}) {
        CAPTURE(typed);
        CHECK(readNumber(QString::fromUtf8(typed)) == number);
    }
    for (const char* typed : {"", "-", "%", "tre", "1,2,3", "nan", "inf", "1e999", "5 kr"}) {
        CAPTURE(typed);
        CHECK_FALSE(readNumber(QString::fromUtf8(typed)));
    }
}

TEST_CASE("A number to edit has all its digits and no groups, and is read back as it was")
{
    CHECK(numberToEdit(91.4, true) == QStringLiteral("91,4"));
    CHECK(numberToEdit(91.4, false) == QStringLiteral("91.4"));
    CHECK(numberToEdit(598600000, true) == QStringLiteral("598600000"));
    CHECK(numberToEdit(-0.25, true) == QStringLiteral("-0,25"));
    for (const double number : {0.1, 1234567.0625, -3.0, 1e15, 1e-9, 12345678901234.5}) {
        const QString text = numberToEdit(number, true);
        CAPTURE(text.toStdString());
        CHECK_FALSE(text.contains(u'e'));
        CHECK(readNumber(text) == number);
    }
}

TEST_CASE("A target is read with the sign that says how it is met, and written back so")
{
    const auto op = [](const char* typed) { return readTarget(QString::fromUtf8(typed)).value_or(TypedTarget{}).op; };
    CHECK(op("95") == std::nullopt);
    CHECK(op("≥ 95") == TargetOp::Min);
    CHECK(op("<=5 %") == TargetOp::Max);
    CHECK(op("= 3") == TargetOp::Equal);
    CHECK(readTarget(QStringLiteral("<= 91,4"))->value == 91.4);
    CHECK_FALSE(readTarget(QStringLiteral("minst")));
    CHECK_FALSE(readTarget(QStringLiteral("≥")));
    Target target;
    target.value = 91.4;
    target.op = TargetOp::Max;
    CHECK(targetToEdit(target, true) == QStringLiteral("≤ 91,4"));
    CHECK(readTarget(targetToEdit(target, true))->op == TargetOp::Max);
}
