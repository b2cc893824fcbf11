#include "model/records/fields/as_written.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

std::string date(const char* written)
{
    const auto read = dateAsWritten(QString::fromUtf8(written));
    return read ? read->toText().toStdString() : "none";
}

} // namespace

TEST_CASE("Dates are read as people write them")
{
    const auto [written, read] = GENERATE(table<const char*, const char*>({
        {"2035", "2035"},
        {"2026-06", "2026-06"},
        {" 2026-06-17 ", "2026-06-17"},
        {"2026-06-17 00:00:00", "2026-06-17"},
        {"2026-6-7", "2026-06-07"},
        {"2026/06/17", "2026-06-17"},
        {"20260617", "2026-06-17"},
        {"juni 2026", "2026-06"},
        {"Jun-26", "2026-06"},
        {"sept. 2026", "2026-09"},
        {"May 2026", "2026-05"},
        {"maj 2026", "2026-05"},
        {"mars 2026", "2026-03"},
        {"17 juni 2026", "2026-06-17"},
        {"den 1 Oktober 2026", "2026-10-01"},
        {"17 June 2026", "2026-06-17"},
        {"17-jun-26", "2026-06-17"},
        {"17/6 2026", "2026-06-17"},
        {"17/6-2026", "2026-06-17"},
        {"17.6.2026", "2026-06-17"},
        {"2026-06-17/2026-06-18", "2026-06-17/2026-06-18"},
        {"2026-06-17 – 2026-06-18", "2026-06-17/2026-06-18"},
        {"11–12 juni 2024", "2024-06-11/2024-06-12"},
        {"11-12 juni 2024", "2024-06-11/2024-06-12"},
        {"30 juni – 2 juli 2026", "2026-06-30/2026-07-02"},
    }));
    CAPTURE(written);
    CHECK(date(written) == read);
}

TEST_CASE("What is no date, or could be two, is none")
{
    const char* written = GENERATE("", "snart", "2026-13", "31 juni 2026", "2011/12", "06/07/2026", "ju 2026", "juni",
                                   "2023–2026", "12 juni – 11 juni 2026", "17 juni 26", "20261301", "2026 juni 17 x");
    CAPTURE(written);
    CHECK(date(written) == "none");
}

TEST_CASE("Numbers are read with decimal comma or point and blanks between thousands")
{
    const auto number = [](const char* text) { return numberAsWritten(QString::fromUtf8(text)); };
    CHECK(number("4,5") == 4.5);
    CHECK(number("4.5") == 4.5);
    CHECK(number(" 67 044 ") == 67044);
    CHECK(number("1\u00a0234\u202f567,25") == 1234567.25);
    CHECK(number("\u22123,5") == -3.5);
    CHECK(number("-3") == -3);
    CHECK(number("1,5E+3") == 1500);
    for (const char* none :
         {"", "x", "12 34", "1.234,5", "1,2,3", "87 %", "5 st", "1e999", "--1", ",5", "0x10", "inf"}) {
        CAPTURE(none);
        CHECK_FALSE(number(none));
    }
}
