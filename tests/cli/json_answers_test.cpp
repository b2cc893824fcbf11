// What other programs read (INTERCHANGE.md, *Answers of the command line as JSON*).
#include "tests/cli/program.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

QJsonDocument jsonOf(const Answer& answer)
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(answer.out, &problem);
    INFO(answer.out.left(500).toStdString());
    REQUIRE(problem.error == QJsonParseError::NoError);
    CHECK(answer.out.endsWith('\n'));
    return document;
}

/// Whether an object has all of `required`, and besides them none but `optional`.
bool hasMembers(const QJsonObject& object, const QStringList& required, const QStringList& optional = {})
{
    const QStringList keys = object.keys();
    const QSet<QString> given(keys.begin(), keys.end());
    const QSet<QString> needed(required.begin(), required.end());
    const QSet<QString> allowed(optional.begin(), optional.end());
    return given.contains(needed) && (given - needed - allowed).isEmpty();
}

bool isTimeInUtc(const QJsonValue& at)
{
    const QDateTime time = QDateTime::fromString(at.toString(), Qt::ISODateWithMs);
    return time.isValid() && at.toString().endsWith(u'Z');
}

const QByteArray two = R"({"format": "styrmodell", "version": 1, "elements": [
    {"id": "vision", "title": "Our vision"}, {"id": "g", "kind": "goal", "title": "G"}],
    "indicators": [{"id": "i", "name": "I"}]})";

} // namespace

TEST_CASE("A dry run counts added, changed and the same by record, and lists what is refused")
{
    const Program program;
    program.run({"new", "a.styrmodell"});
    program.write("two.json", two);
    const QByteArray before = program.read("a.styrmodell");
    const QStringList words = GENERATE(QStringList{"--dry-run"}, QStringList({"--dry-run", "--json"}));
    const Answer answer = program.run(QStringList{"import", "a.styrmodell", "two.json"} + words);
    CHECK(answer.exit == 0);
    CHECK(answer.err.isEmpty());
    const QJsonObject json = jsonOf(answer).object();
    CHECK(hasMembers(json, {"added", "changed", "same", "refused"}));
    CHECK((json.value("added") == QJsonObject{{"elements", 1}, {"indicators", 1}}));
    CHECK((json.value("changed") == QJsonObject{{"elements", 1}}));
    CHECK((json.value("same") == QJsonObject{}));
    CHECK((json.value("refused") == QJsonArray{}));
    const bool isSame = program.read("a.styrmodell") == before;
    CHECK(isSame);
}

TEST_CASE("What is refused is listed with where and message, in a dry run and in earnest")
{
    const Program program;
    program.run({"new", "a.styrmodell"});
    program.write("bad.csv", "typ;titel\nmol;A\nmål;B\n");
    program.write("broken.json", "{");
    const QString word = GENERATE("--dry-run", "--json");
    const Answer answer = program.run({"import", "a.styrmodell", "broken.json", "bad.csv", word});
    CHECK(answer.exit == 3);
    CHECK(answer.err.isEmpty());
    const QJsonArray refused = jsonOf(answer).object().value("refused").toArray();
    REQUIRE(refused.size() == 2);
    for (const QJsonValue one : refused)
        CHECK(hasMembers(one.toObject(), {"where", "message"}));
    CHECK(refused[0]["where"].toString() == "broken.json: line 1");
    CHECK(refused[1]["where"].toString() == "bad.csv: row 2: typ");
    CHECK(program.run({"history", "a.styrmodell"}).out.isEmpty());
}

TEST_CASE("An import tells in JSON what it has done")
{
    const Program program;
    program.write("two.json", QByteArray(two).replace(R"("vision",)", R"("vision", "kind": "vision",)"));
    const Answer first = program.run({"import", "a.styrmodell", "two.json", "--json"});
    CHECK(first.exit == 0);
    CHECK((jsonOf(first).object().value("added") == QJsonObject{{"elements", 2}, {"indicators", 1}}));
    CHECK(program.run({"list", "a.styrmodell"}).out.count('\n') == 2);
    const QJsonObject second = jsonOf(program.run({"import", "a.styrmodell", "two.json", "--json"})).object();
    CHECK((second.value("same") == QJsonObject{{"elements", 2}, {"indicators", 1}}));
    CHECK((second.value("added") == QJsonObject{}));
}

TEST_CASE("Findings have a severity, a rule and a message, and an element where they are about one")
{
    const Program program;
    program.run({"new", "l.styrmodell", "--template", "lund"});
    const QJsonArray findings = jsonOf(program.run({"check", "l.styrmodell", "--json"})).array();
    REQUIRE(findings.size() > 5);
    int aboutElements = 0;
    for (const QJsonValue one : findings) {
        const QJsonObject finding = one.toObject();
        CHECK(hasMembers(finding, {"severity", "rule", "message"}, {"element"}));
        CHECK(QStringList({"error", "warning", "note"}).contains(finding.value("severity").toString()));
        CHECK(finding.value("message").toString().endsWith(u'.'));
        aboutElements += finding.contains("element") ? 1 : 0;
        CHECK(finding.value("element") != QJsonValue(QString()));
    }
    CHECK(aboutElements > 0);
    CHECK(aboutElements < findings.size());
    program.run({"new", "e.styrmodell"});
    const Answer none = program.run({"check", "e.styrmodell", "--json"});
    CHECK(none.exit == 0);
    CHECK(jsonOf(none).array().isEmpty());
}

TEST_CASE("The history has edits and versions with all that was promised of them")
{
    const Program program;
    program.run({"new", "a.styrmodell"});
    CHECK((jsonOf(program.run({"history", "a.styrmodell", "--json"})).object() ==
           QJsonObject{{"edits", QJsonArray{}}, {"versions", QJsonArray{}}}));
    program.run({"apply", "a.styrmodell"}, R"({"do":"set","id":"vision","fields":{"title":"Helsingborg 2040"}}
{"do":"undo"}
)");
    const Answer named = program.run({"version", "a.styrmodell", "Remiss", "--note", "Till nämnderna"});
    CHECK(named.exit == 0);
    CHECK(named.out.isEmpty());
    const QJsonObject history = jsonOf(program.run({"history", "a.styrmodell", "--json"})).object();
    const QJsonArray edits = history.value("edits").toArray();
    REQUIRE(edits.size() == 2);
    for (const QJsonValue one : edits) {
        const QJsonObject edit = one.toObject();
        CHECK(hasMembers(edit, {"seq", "at", "author", "gesture", "operation", "label"}, {"undoes"}));
        CHECK(isTimeInUtc(edit.value("at")));
        CHECK_FALSE(edit.value("author").toString().isEmpty());
        CHECK_FALSE(edit.value("gesture").toString().isEmpty());
    }
    CHECK_FALSE(edits[0].toObject().contains("undoes"));
    CHECK(edits[1]["undoes"].toInt() == 1);
    const QJsonArray versions = history.value("versions").toArray();
    REQUIRE(versions.size() == 1);
    CHECK(hasMembers(versions[0].toObject(), {"name", "note", "at", "seq"}));
    CHECK(versions[0]["name"].toString() == "Remiss");
    CHECK(versions[0]["note"].toString() == "Till nämnderna");
    CHECK(versions[0]["seq"].toInt() == 2);
    CHECK(isTimeInUtc(versions[0]["at"]));
}
