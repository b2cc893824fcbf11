#include "views/scene/words/formats.h"
#include "views/scene/words/phrases.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

ImpreciseDate date(const char* text)
{
    return ImpreciseDate::fromText(QString::fromLatin1(text)).value();
}

/// No-break spaces as plain ones.
std::string plain(QString words)
{
    return words.replace(QChar(0xA0), u' ').toStdString();
}

} // namespace

TEST_CASE("Dates are written as exactly as they are known")
{
    const Language sv = Language::Swedish;
    CHECK(plain(dateInWords(QDate(2024, 9, 1), sv)) == "1 september 2024");
    CHECK(plain(dateInWords(QDate(2024, 9, 1), Language::English)) == "1 September 2024");
    CHECK(plain(dateInWords(date("2035"), sv)) == "2035");
    CHECK(plain(dateInWords(date("2026-06"), sv)) == "juni 2026");
    CHECK(plain(dateInWords(date("2026-06-17/2026-06-18"), sv)) == "17–18 juni 2026");
    CHECK(plain(periodInWords(date("2023"), date("2026"), sv)) == "2023–2026");
    CHECK(plain(periodInWords(date("2023"), {}, sv)) == "från 2023");
    CHECK(plain(periodInWords({}, date("2035"), sv)) == "till 2035");
    CHECK(periodInWords({}, {}, sv).isEmpty());
}

TEST_CASE("Numbers are written as each language does")
{
    CHECK(plain(wholeNumber(69001, Language::Swedish)) == "69 001");
    CHECK(plain(wholeNumber(1000, Language::Swedish)) == "1 000");
    CHECK(plain(wholeNumber(-1234567, Language::English)) == "−1,234,567");
    CHECK(plain(valueInWords(91.40, QStringLiteral("%"), Language::Swedish)) == "91,4 %");
    CHECK(plain(valueInWords(91.4, QStringLiteral("%"), Language::English)) == "91.4%");
    CHECK(plain(numberInWords(-0.001, Language::Swedish)) == "0");
    CHECK(plain(numberInWords(0.5, Language::Swedish)) == "0,5");
}

TEST_CASE("Words are joined, shortened and put into sentences")
{
    CHECK(plain(listInWords({"a", "b", "c"}, Language::Swedish)) == "a, b och c");
    CHECK(plain(listInWords({"a", "b"}, Language::English)) == "a and b");
    CHECK(plain(withSmallFirst(QStringLiteral("Stadens inriktningar"))) == "stadens inriktningar");
    CHECK(plain(withSmallFirst(QStringLiteral("HSFAB styr"))) == "HSFAB styr");
    CHECK(plain(asHeadline(QStringLiteral("En enda mening."))) == "En enda mening");
    CHECK(plain(asHeadline(QStringLiteral("En mening. Och en till."))) == "En mening. Och en till.");
    CHECK(plain(shortened(QStringLiteral("ett två, tre fyra"), 10)) == "ett två…");
    CHECK(plain(shortened(QStringLiteral("kort"), 10)) == "kort");
    CHECK(shortened(QStringLiteral("x").repeated(5000)).size() == 200);
}

TEST_CASE("A publication's phrases follow its own language")
{
    CHECK(plain(Phrases(Language::Swedish)("As of %1.")) == "Gäller %1.");
    CHECK(plain(Phrases(Language::English)("As of %1.")) == "As of %1.");
    CHECK(plain(Phrases(Language::Swedish)("+%n more", 12)) == "+12 till");
    CHECK(plain(Phrases(Language::Swedish)("no such phrase")) == "no such phrase");
}
