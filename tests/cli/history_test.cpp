#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("What was done to a file is told oldest first, with the names that states got")
{
    const Program program;
    program.run({"new", "h.styrmodell", "--template", "helsingborg"});
    CHECK(program.run({"history", "h.styrmodell"}).out.isEmpty());
    CHECK(program.run({"version", "h.styrmodell", "Start", "--note", "Som den kom"}).exit == 0);
    program.run({"apply", "h.styrmodell"}, R"({"do":"set","id":"vision-2035","fields":{"title":"Helsingborg 2040"}}
{"do":"undo"}
)");
    CHECK(program.run({"version", "h.styrmodell", "Efter"}).exit == 0);

    const QList<QByteArray> lines = program.run({"history", "h.styrmodell"}).out.trimmed().split('\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].startsWith("0\t"));
    CHECK(lines[0].contains("Start"));
    CHECK(lines[1].startsWith("1\t"));
    CHECK(lines[1].contains("Helsingborg 2040"));
    CHECK(lines[2].contains("Undone"));
    CHECK(lines[3].contains("Efter"));

    const auto json = QJsonDocument::fromJson(program.run({"history", "h.styrmodell", "--json"}).out).object();
    const QJsonArray edits = json.value("edits").toArray();
    REQUIRE(edits.size() == 2);
    CHECK(edits[0].toObject().value("seq").toInt() == 1);
    CHECK(edits[0].toObject().value("operation").toString() == "setFields");
    CHECK(edits[1].toObject().value("undoes").toInt() == 1);
    const QJsonArray versions = json.value("versions").toArray();
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].toObject().value("note").toString() == "Som den kom");
    CHECK(versions[1].toObject().value("seq").toInt() == 2);
}

TEST_CASE("A version needs a name that no other has, and a file")
{
    const Program program;
    program.run({"new", "h.styrmodell"});
    CHECK(program.run({"version", "h.styrmodell", "Ett"}).exit == 0);
    const Answer again = program.run({"version", "h.styrmodell", "Ett"});
    CHECK(again.exit == 3);
    CHECK(again.err.contains("already"));
    CHECK(program.run({"version", "h.styrmodell", "  "}).exit == 3);
    CHECK(program.run({"version", "h.styrmodell"}).exit == 2);
    CHECK(program.run({"version", "missing.styrmodell", "Ett"}).exit == 4);
    CHECK(program.run({"history", "missing.styrmodell"}).exit == 4);
}
