#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QByteArray good = R"({"format": "styrmodell", "version": 1,
    "elements": [{"id": "g", "kind": "goal", "title": "G"}]})";
const QByteArray bad = R"({"format": "styrmodell", "version": 1,
    "elements": [{"id": "h", "kind": "goal", "title": "H"}, {"id": "i", "kind": "nosuch", "title": "I"}]})";

} // namespace

TEST_CASE("The example imported and exported gives the same bytes")
{
    const Program program;
    QFile example(STYRMODELL_SOURCE_DIR "/resources/templates/helsingborg.model.json");
    REQUIRE(example.open(QIODevice::ReadOnly));
    const QByteArray text = example.readAll();
    program.write("h.json", text);
    CHECK(program.run({"import", "h.styrmodell", "h.json"}).exit == 0);
    CHECK(program.run({"export", "h.styrmodell", "-o", "out.json"}).exit == 0);
    const bool isSame = program.read("out.json") == text; // too long to be told
    CHECK(isSame);
}

TEST_CASE("An import with one wrong record changes nothing and says where it is")
{
    const Program program;
    program.run({"new", "a.styrmodell"});
    program.write("good.json", good);
    program.write("bad.json", bad);
    const QByteArray before = program.read("a.styrmodell");
    const Answer answer = program.run({"import", "a.styrmodell", "good.json", "bad.json"});
    CHECK(answer.exit == 3);
    CHECK(answer.err.contains("bad.json: elements i: kind: "));
    const bool isSame = program.read("a.styrmodell") == before;
    CHECK(isSame);
    CHECK(program.run({"import", "b.styrmodell", "bad.json"}).exit == 3);
    CHECK_FALSE(program.exists("b.styrmodell"));
}

TEST_CASE("Of many wrong records the first are told, a dry run tells all")
{
    const Program program;
    QByteArray elements;
    for (int i = 0; i < 500; ++i)
        elements += (i > 0 ? "," : "") + QByteArray(R"({"id": "e)") + QByteArray::number(i) +
                    R"(", "kind": "nosuch", "title": "T"})";
    program.write("bad.json", R"({"format": "styrmodell", "version": 1, "elements": [)" + elements + "]}");
    const Answer answer = program.run({"import", "a.styrmodell", "bad.json"});
    CHECK(answer.exit == 3);
    CHECK(answer.err.count('\n') == 21);
    CHECK(answer.err.contains("480"));
    const Answer dryRun = program.run({"import", "a.styrmodell", "bad.json", "--dry-run"});
    CHECK(QJsonDocument::fromJson(dryRun.out).object().value("refused").toArray().size() == 500);
    CHECK(dryRun.err.isEmpty());
}

TEST_CASE("A dry run tells what would be done and does not do it")
{
    const Program program;
    program.write("good.json", good);
    program.write("bad.json", bad);
    const Answer answer = program.run({"import", "a.styrmodell", "good.json", "--dry-run"});
    CHECK(answer.exit == 0);
    const auto json = QJsonDocument::fromJson(answer.out).object();
    CHECK(json.value("added").toObject().value("elements").toInt() == 1);
    CHECK_FALSE(program.exists("a.styrmodell"));
    const Answer refused = program.run({"import", "a.styrmodell", "bad.json", "--dry-run"});
    CHECK(refused.exit == 3);
    CHECK(refused.out.contains("bad.json: elements i: kind"));
}

TEST_CASE("A source that is missing, broken or of another format has its own exit code")
{
    const Program program;
    program.write("broken.json", "{");
    CHECK(program.run({"import", "a.styrmodell", "none.json"}).exit == 4);
    CHECK(program.run({"import", "a.styrmodell", "broken.json"}).exit == 3);
    CHECK(program.run({"import", "a.styrmodell", "none.csv"}).exit == 4);
    CHECK_FALSE(program.exists("a.styrmodell"));
}

TEST_CASE("An import is one edit that can be undone")
{
    const Program program;
    program.write("good.json", good);
    CHECK(program.run({"import", "a.styrmodell", "good.json"}).exit == 0);
    CHECK(program.run({"list", "a.styrmodell"}).out == "g\tgoal\tG\n");
    CHECK(program.run({"apply", "a.styrmodell"}, "{\"do\":\"undo\"}\n").out == "ok 2\n");
    CHECK(program.run({"list", "a.styrmodell"}).out.isEmpty());
}
