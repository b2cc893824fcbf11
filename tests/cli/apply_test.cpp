#include "tests/cli/program.h"

#include <catch2/catch.hpp>

#include <csignal>

using namespace styrmodell;

namespace
{

const QByteArray addGoal = R"({"do":"add","element":{"id":"g","kind":"goal","title":"G"}})"
                           "\n";

} // namespace

TEST_CASE("Each operation is answered in order, a wrong one does not stop the next")
{
    const Program program;
    program.run({"new", "a.styrmodell"});
    const Answer answer =
        program.run({"apply", "a.styrmodell", "-"}, addGoal +
                                                        R"({"do":"set","id":"g","fields":{"title":"G2"}}
{"do":"set","id":"g","fields":{"title":"G2"}}
{"do":"set","id":"nosuch","fields":{}}
nonsense
{"do":"dance"}
{"do":"add","element":{"id":"h","kind":"goal","title":"H","tilte":"H"}}
{"do":"relate","relation":{"type":"supports","from":"g","to":"vision"}}
{"do":"unrelate","id":"supports.g.vision"}
{"do":"put","record":"indicators","value":{"id":"i","name":"I"}}
{"do":"put","record":"elements","value":{"id":"x","kind":"goal","title":"X"}}
{"do":"drop","record":"indicators","id":"i"}
{"do":"undo"}
{"do":"redo"}
{"do":"remove","id":"g"})");
    CHECK(answer.exit == 3);
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    REQUIRE(lines.size() == 15);
    const QList<QByteArray> beginnings{
        "ok 1", "ok 2", "ok 2",       "error 4: ", "error 5: ", "error 6: ", "error 7: ", "ok 3",
        "ok 4", "ok 5", "error 11: ", "ok 6",      "ok 7",      "ok 8",      "ok 9"};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        CAPTURE(lines[i].toStdString());
        CHECK(lines[i].startsWith(beginnings[i]));
    }
    CHECK(program.run({"list", "a.styrmodell"}).out == "vision\tvision\t" + QString("Vår vision").toUtf8() + '\n');
}

TEST_CASE("What was answered with ok is there after the program was killed")
{
    const Program program;
    program.run({"new", "a.styrmodell"});
    QProcess process;
    program.start(process, {"apply", "a.styrmodell"});
    process.write(addGoal);
    while (!process.canReadLine())
        REQUIRE(process.waitForReadyRead(-1));
    CHECK(process.readLine() == "ok 1\n");
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), SIGKILL) == 0);
    process.waitForFinished(-1);
    CHECK(program.run({"list", "a.styrmodell", "--kind", "goal"}).out == "g\tgoal\tG\n");
}

TEST_CASE("Operations on a file that is missing are not begun")
{
    const Program program;
    const Answer answer = program.run({"apply", "nosuch.styrmodell"}, addGoal);
    CHECK(answer.exit == 4);
    CHECK(answer.out.isEmpty());
    CHECK(program.names().isEmpty());
}
