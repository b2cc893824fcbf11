#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("A new model is made from a template and listed")
{
    const Program program;
    CHECK(program.run({"new", "h.styrmodell", "--template", "helsingborg"}).exit == 0);
    const Answer lines = program.run({"list", "h.styrmodell"});
    CHECK(lines.exit == 0);
    CHECK(lines.err.isEmpty());
    CHECK(lines.out.count('\n') == 194);
    CHECK(lines.out.contains("\tvision\t"));
    const auto json = QJsonDocument::fromJson(program.run({"list", "h.styrmodell", "--json"}).out).array();
    CHECK(json.size() == 194);
    CHECK(json.first().toObject().contains("title"));
}

TEST_CASE("Only the elements of one kind are listed")
{
    const Program program;
    program.run({"new", "h.styrmodell", "--template", "helsingborg"});
    const Answer visions = program.run({"list", "h.styrmodell", "--kind", "vision"});
    CHECK(visions.exit == 0);
    CHECK(visions.out.count('\n') == visions.out.count("\tvision\t"));
    const Answer none = program.run({"list", "h.styrmodell", "--kind", "nosuch"});
    CHECK(none.exit == 3);
    CHECK(none.err.contains("nosuch"));
}

TEST_CASE("A new model never takes the place of a file unless forced")
{
    const Program program;
    program.write("a.styrmodell", "dear");
    const Answer refused = program.run({"new", "a.styrmodell"});
    CHECK(refused.exit == 4);
    CHECK(refused.err.contains("already"));
    CHECK(program.read("a.styrmodell") == "dear");
    CHECK(program.run({"new", "a.styrmodell", "--template", "nosuch", "--force"}).exit == 2);
    CHECK(program.read("a.styrmodell") == "dear");
    CHECK(program.run({"new", "a.styrmodell", "--force"}).exit == 0);
    CHECK(program.run({"list", "a.styrmodell"}).out.count('\n') == 1);
}

TEST_CASE("A missing folder or file cannot be reached, and nothing is left behind")
{
    const Program program;
    CHECK(program.run({"new", "nosuch/a.styrmodell"}).exit == 4);
    CHECK(program.run({"list", "nosuch.styrmodell"}).exit == 4);
    CHECK(program.run({"list", "."}).exit == 4);
    CHECK(program.names().isEmpty());
}

TEST_CASE("A file that is no model is bad input")
{
    const Program program;
    program.write("a.styrmodell", QByteArray(5000, 'x'));
    const Answer answer = program.run({"list", "a.styrmodell"});
    CHECK(answer.exit == 3);
    CHECK(answer.err.contains("a.styrmodell"));
    CHECK(program.read("a.styrmodell") == QByteArray(5000, 'x'));
}

TEST_CASE("The templates are told with a title")
{
    const Answer answer = Program().run({"templates"});
    CHECK(answer.exit == 0);
    CHECK(answer.out.contains("helsingborg\t"));
    CHECK(answer.out.contains("empty\t"));
}

TEST_CASE("The line of sight is told in sentences and as JSON")
{
    const Program program;
    program.run({"new", "h.styrmodell", "--template", "helsingborg"});
    const Answer words = program.run({"thread", "h.styrmodell", "vision-2035"});
    CHECK(words.exit == 0);
    CHECK(words.out.count('\n') > 0);
    const auto json =
        QJsonDocument::fromJson(program.run({"thread", "h.styrmodell", "vision-2035", "--json"}).out).object();
    CHECK(json.value("element").toString() == "vision-2035");
    CHECK(json.value("up").isArray());
    CHECK_FALSE(json.value("down").toArray().isEmpty());
    CHECK(json.value("relations").toArray().first().toObject().contains("from"));
    CHECK(json.value("sentences").toArray().size() == words.out.count('\n'));
    CHECK(program.run({"thread", "h.styrmodell", "nosuch"}).exit == 3);
}
