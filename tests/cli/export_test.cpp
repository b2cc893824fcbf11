#include "tests/cli/program.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

void makeExample(const Program& program)
{
    REQUIRE(program.run({"new", "h.styrmodell", "--template", "helsingborg"}).exit == 0);
}

} // namespace

TEST_CASE("Two exports are the same, byte by byte")
{
    const Program program;
    makeExample(program);
    const QString ending = GENERATE("svg", "pdf", "png", "json");
    CAPTURE(ending.toStdString());
    const Answer first = program.run({"export", "h.styrmodell", "-o", "1." + ending});
    INFO(first.err.toStdString());
    CHECK(first.exit == 0);
    CHECK(first.out.isEmpty());
    CHECK(program.run({"export", "h.styrmodell", "-o", "2." + ending}).exit == 0);
    const bool isSame = program.read("1." + ending) == program.read("2." + ending);
    CHECK(isSame);
}

TEST_CASE("The page of an element, a kind or a group is exported under the name asked for")
{
    const Program program;
    makeExample(program);
    CHECK(program.run({"export", "h.styrmodell", "-o", "e.svg", "--focus", "vision-2035"}).exit == 0);
    CHECK(program.run({"export", "h.styrmodell", "-o", "k.svg", "--focus-kind", "board"}).exit == 0);
    CHECK(program
              .run({"export", "h.styrmodell", "-o", "g.svg", "--focus-kind", "document/plan", "--language", "en",
                    "--theme", "dark", "--page", "a4", "--as-of", "2025", "--form", "stack", "--width", "800"})
              .exit == 0);
    for (const char* name : {"e.svg", "k.svg", "g.svg"})
        CHECK(program.read(name).contains("<svg"));
}

TEST_CASE("A line of sight is exported as a picture of its own, and a page is about one thing only")
{
    const Program program;
    makeExample(program);
    for (const char* name : {"t.svg", "t.pdf", "t.png"})
        CHECK(program.run({"export", "h.styrmodell", "-o", name, "--thread", "mal-24-behorighet"}).exit == 0);
    CHECK(program.read("t.svg").contains("Fler behöriga till gymnasieskolan"));
    CHECK(program.run({"export", "--help"}).out.contains("--thread"));
    for (const char* other : {"--focus", "--focus-kind"}) {
        const Answer answer =
            program.run({"export", "h.styrmodell", "-o", "u.svg", "--thread", "vision-2035", other, "vision-2035"});
        CHECK(answer.exit == 2);
        CHECK(answer.err.contains("--thread"));
        CHECK_FALSE(program.exists("u.svg"));
    }
}

TEST_CASE("An unknown word is a matter of usage, an unknown id is bad input, and the target stays as it was")
{
    const Program program;
    makeExample(program);
    program.write("dear.svg", "dear");
    const auto [option, value, exit] = GENERATE(table<const char*, const char*, int>({
        {"--theme", "pink", 2},
        {"--page", "a0", 2},
        {"--form", "heap", 2},
        {"--pages", "two", 2},
        {"--profile", "secret", 2},
        {"--language", "de", 2},
        {"--as-of", "soon", 2},
        {"--focus", "nosuch", 3},
        {"--focus-kind", "nosuch", 3},
        {"--focus-kind", "document/nosuch", 3},
        {"--thread", "nosuch", 3},
        {"--picture", "nosuch", 3},
    }));
    CAPTURE(option, value);
    const Answer answer = program.run({"export", "h.styrmodell", "-o", "dear.svg", option, value});
    CHECK(answer.exit == exit);
    CHECK(answer.err.contains(QByteArray(value).split('/').last()));
    CHECK(program.read("dear.svg") == "dear");
}

TEST_CASE("A folder that is missing cannot be written to")
{
    const Program program;
    makeExample(program);
    for (const char* ending : {"svg", "pdf", "png", "json"})
        CHECK(program.run({"export", "h.styrmodell", "-o", QStringLiteral("nosuch/a.") + ending}).exit == 4);
}

TEST_CASE("CSV is the table asked for, in the language asked for, or all of them")
{
    const Program program;
    makeExample(program);
    CHECK(program.run({"export", "h.styrmodell", "-o", "e.csv"}).exit == 0);
    CHECK(program.read("e.csv").startsWith("\xEF\xBB\xBFid;typ;titel;"));
    CHECK(program.run({"export", "h.styrmodell", "-o", "r.csv", "--table", "relations", "--language", "en"}).exit == 0);
    CHECK(program.read("r.csv").startsWith(
        "\xEF\xBB\xBFid;relation;from;to;note;source;valid from;valid to;certainty\r\n"));
    const Answer all = program.run({"export", "h.styrmodell", "-o", "h.csv", "--table", "all"});
    CHECK(all.exit == 0);
    CHECK(all.out.isEmpty());
    CHECK(all.err.contains("3"));
    CHECK_FALSE(program.exists("h.csv"));
    CHECK(program.read("h-elements.csv") == program.read("e.csv"));
    CHECK(program.read("h-relations.csv").contains("bidrar till"));
    CHECK(program.read("h-indicators.csv").startsWith("\xEF\xBB\xBFid;nyckeltal;enhet;"));
}

TEST_CASE("A wrong word about tables, or a place that cannot be written, leaves every file as it was")
{
    const Program program;
    makeExample(program);
    program.write("h-elements.csv", "dear");
    program.write("h.csv", "dear");
    CHECK(program.run({"export", "h.styrmodell", "-o", "h.csv", "--table", "goals"}).exit == 2);
    CHECK(program.run({"export", "h.styrmodell", "-o", "h.svg", "--table", "all"}).exit == 2);
    CHECK(program.run({"export", "h.styrmodell", "-o", "h.csv", "--profile", "public"}).exit == 2);
    CHECK(program.run({"export", "h.styrmodell", "-o", "nosuch/h.csv", "--table", "all"}).exit == 4);
    REQUIRE(QDir(program.path(".")).mkdir("h-indicators.csv")); // the last of them cannot be replaced
    CHECK(program.run({"export", "h.styrmodell", "-o", "h.csv", "--table", "all"}).exit == 4);
    CHECK(program.read("h-elements.csv") == "dear");
    CHECK(program.read("h.csv") == "dear");
    CHECK_FALSE(program.exists("h-relations.csv"));
}
