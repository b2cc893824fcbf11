#include "tests/cli/program.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("Help and version go to standard output")
{
    const Program program;
    const Answer help = program.run({"--help"});
    CHECK(help.exit == 0);
    for (const char* command : {"new", "templates", "import", "export", "list", "thread", "check", "apply"})
        CHECK(help.out.contains(QByteArray("styrmodell ") + command));
    CHECK(program.run({"export", "--help"}).out.contains("--focus-kind"));
    CHECK(program.run({"--version"}).out == "styrmodell " STYRMODELL_VERSION "\n");
}

TEST_CASE("What is wrong on the command line is a matter of usage, told on standard error")
{
    const auto words = GENERATE(values<QStringList>({{"nosuch"},
                                                     {"--nosuch"},
                                                     {"new"},
                                                     {"new", "a", "b"},
                                                     {"new", "a", "--nosuch"},
                                                     {"list"},
                                                     {"thread", "a"},
                                                     {"check"},
                                                     {"check", "a", "--as-of", "soon"},
                                                     {"import", "a"},
                                                     {"apply", "a", "b"},
                                                     {"export", "a"},
                                                     {"export", "a", "-o"},
                                                     {"export", "a", "-o", "b.gif"},
                                                     {"export", "a", "-o", "b"},
                                                     {"export", "a", "-o", "b.pptx"},
                                                     {"export", "a", "-o", "b.svg", "--width", "0"},
                                                     {"export", "a", "-o", "b.svg", "--mark", "x"}}));
    CAPTURE(words.join(' ').toStdString());
    const Program program;
    const Answer answer = program.run(words);
    CHECK(answer.exit == 2);
    CHECK(answer.out.isEmpty());
    CHECK_FALSE(answer.err.isEmpty());
    CHECK(program.names().isEmpty());
}

TEST_CASE("Without a display no window is opened, and that is said")
{
    const Answer answer = Program().run({});
    CHECK(answer.exit == 4);
    CHECK(answer.err.contains("display"));
}
