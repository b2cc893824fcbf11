#include "views/export/numbers.h"
#include "views/export/pdf_syntax.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace styrmodell;

TEST_CASE("Numbers have two decimals at most and no needless letters")
{
    CHECK(numberText(0) == "0");
    CHECK(numberText(12) == "12");
    CHECK(numberText(-0.5) == "-0.5");
    CHECK(numberText(3.14159) == "3.14");
    CHECK(numberText(2.999) == "3");
    CHECK(numberText(-0.001) == "0");
    CHECK(numberText(1.05) == "1.05");
    CHECK(numberText(std::numeric_limits<double>::infinity()) == "1000000000000");
}

TEST_CASE("Text in a PDF is UTF-16 in hexadecimal")
{
    CHECK(pdfText(QStringLiteral("å")) == "<FEFF00E5>");
    CHECK(pdfText(QStringLiteral("\U0001F600")) == "<FEFFD83DDE00>");
    CHECK(pdfHex(0x2Au) == "002A");
}
