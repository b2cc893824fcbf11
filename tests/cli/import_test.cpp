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

TEST_CASE("The example goes out as three tables and in again into a new file")
{
    const Program program;
    program.run({"new", "h.styrmodell", "--template", "helsingborg"});
    const QString language = GENERATE("sv", "en");
    CHECK(program.run({"export", "h.styrmodell", "-o", "h.csv", "--table", "all", "--language", language}).exit == 0);
    const QStringList files{"h-elements.csv", "h-relations.csv", "h-indicators.csv"};
    const Answer same = program.run(QStringList{"import", "h.styrmodell"} + files);
    CHECK(same.exit == 0);
    CHECK(same.err.startsWith("0 added, 0 changed, "));
    CHECK(program.run(QStringList{"import", "b.styrmodell"} + files).exit == 0);
    CHECK(program.run({"export", "b.styrmodell", "-o", "b.csv", "--table", "all", "--language", language}).exit == 0);
    for (QString name : files) {
        const bool isSame = program.read(name) == program.read(name.replace(0, 1, 'b'));
        CHECK(isSame);
    }
}

TEST_CASE("A table from Excel is told before it is imported, is one edit, and mixes with JSON")
{
    const Program program;
    program.write("good.json", good);
    program.write("lista.csv", "id;typ;titel\r\ng;m\xE5l;\xD6ppen skola\r\n;m\xE5l;Ny\r\n");
    program.write("rel.txt", "relation\tfr\xC3\xA5n\ttill\nst\xC3\xB6"
                             "djer\tNy\tg\n");
    const QStringList sources{"good.json", "lista.csv", "rel.txt"};
    const Answer dryRun = program.run(QStringList{"import", "a.styrmodell"} + sources + QStringList{"--dry-run"});
    CHECK(dryRun.exit == 0);
    const auto added = QJsonDocument::fromJson(dryRun.out).object().value("added").toObject();
    CHECK(added.value("elements").toInt() == 2);
    CHECK(added.value("relations").toInt() == 1);
    CHECK_FALSE(program.exists("a.styrmodell"));
    CHECK(program.run(QStringList{"import", "a.styrmodell"} + sources).exit == 0);
    CHECK(program.run({"list", "a.styrmodell"}).out == "g\tgoal\tÖppen skola\nny\tgoal\tNy\n");
    CHECK(program.run({"apply", "a.styrmodell"}, "{\"do\":\"undo\"}\n").out == "ok 2\n");
    CHECK(program.run({"list", "a.styrmodell"}).out.isEmpty());
}

TEST_CASE("A table with faults changes nothing and says file, row and reason")
{
    const Program program;
    program.run({"new", "a.styrmodell"});
    const QByteArray before = program.read("a.styrmodell");
    program.write("bad.csv", "typ;titel\nmål;A\nmol;B\nmål;\n");
    const Answer answer = program.run({"import", "a.styrmodell", "bad.csv"});
    CHECK(answer.exit == 3);
    CHECK(answer.err.contains("bad.csv: row 3: typ: “mol” is none of these"));
    CHECK(answer.err.contains("bad.csv: row 4: “titel” is missing."));
    const auto refused = QJsonDocument::fromJson(program.run({"import", "a.styrmodell", "bad.csv", "--dry-run"}).out)
                             .object()
                             .value("refused")
                             .toArray();
    REQUIRE(refused.size() == 2);
    CHECK(refused[0].toObject().value("where").toString() == "bad.csv: row 3: typ");
    const QByteArray text = GENERATE("typ;titel\nmål;\"A\n", "typ;titl\n", "", "typ;titel\nmål\n");
    program.write("broken.csv", text);
    const Answer broken = program.run({"import", "a.styrmodell", "broken.csv"});
    CHECK(broken.exit == 3);
    CHECK(broken.err.startsWith("styrmodell: broken.csv: "));
    const bool isSame = program.read("a.styrmodell") == before;
    CHECK(isSame);
}
