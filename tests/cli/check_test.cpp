#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("Findings are told one a line and as JSON, and the exit code says that there are some")
{
    const Program program;
    program.run({"new", "h.styrmodell", "--template", "helsingborg"});
    const Answer lines = program.run({"check", "h.styrmodell"});
    CHECK(lines.exit == 1);
    CHECK(lines.err.isEmpty());
    CHECK(lines.out.contains("warning\texpiredNotReplaced\tdok-cykelplan\t“Cykelplan 2017–2023” was valid until 2023"));
    for (const QByteArray& line : lines.out.trimmed().split('\n'))
        CHECK(line.count('\t') == 3);
    const Answer json = program.run({"check", "h.styrmodell", "--json"});
    CHECK(json.exit == 1);
    const QJsonArray findings = QJsonDocument::fromJson(json.out).array();
    CHECK(findings.size() == lines.out.count('\n'));
    CHECK(findings.first().toObject().keys() == QStringList{"element", "message", "rule", "severity"});
}

TEST_CASE("What holds is what holds on the day asked for")
{
    const Program program;
    program.run({"new", "h.styrmodell", "--template", "helsingborg"});
    CHECK_FALSE(program.run({"check", "h.styrmodell", "--as-of", "2023-12-31"}).out.contains("dok-cykelplan"));
    CHECK(program.run({"check", "h.styrmodell", "--as-of", "2026"}).out.contains("dok-livskvalitet"));
    CHECK(program.run({"check", "nosuch.styrmodell"}).exit == 4);
}

TEST_CASE("Notes alone, and what was set aside with a reason, are no reason to fail")
{
    const Program program;
    program.run({"new", "a.styrmodell"});
    program.run({"apply", "a.styrmodell"},
                R"({"do":"set","id":"vision","fields":{"text":"A city for all.","shortTitle":"A short title, longer"}})"
                "\n");
    const Answer notes = program.run({"check", "a.styrmodell"});
    CHECK(notes.exit == 0);
    CHECK(notes.out.contains("note\tshortTitleLonger\tvision\t"));
    program.run({"apply", "a.styrmodell"}, R"({"do":"set","id":"vision","fields":{"text":null}})"
                                           "\n");
    CHECK(program.run({"check", "a.styrmodell"}).exit == 1);
    program.run({"apply", "a.styrmodell"},
                R"({"do":"put","record":"ruleExceptions","value":{"id":"e","rule":"textMissing","reason":"Later."}})"
                "\n");
    const Answer aside = program.run({"check", "a.styrmodell"});
    CHECK(aside.exit == 0);
    CHECK_FALSE(aside.out.contains("textMissing"));
    CHECK(aside.err.contains("1 finding"));
}
