#include "tests/full_model.h"

#include "model/change/integrity.h"
#include "model/records/json/read_json.h"
#include "model/records/json/write_json.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

template <class R> QByteArray textOf(const R& record)
{
    JsonText json;
    writeMembers(json, record);
    return std::move(json).take();
}

template <class R> ReadProblem readFrom(const char* text, R& record)
{
    return readMembers(QJsonDocument::fromJson(text).object(), record);
}

} // namespace

TEST_CASE("The model that every format is tried with has every member set and breaks no rule")
{
    const Model model = fullModel();
    const auto fault = firstViolation(model);
    INFO((fault ? fault->message().toStdString() : std::string()));
    CHECK_FALSE(fault);
    forEachRecordType([&]<class R>() {
        const R fresh{};
        const R* first = model.table<R>().sorted().front();
        forEachMemberPair(*first, fresh, [](const char* name, const auto& member, const auto& initial, Presence) {
            const bool isExpected = std::string_view(name) == "form"; // a picture has this or a composition
            INFO(recordName<R>().toStdString() << ' ' << name);
            CHECK((isExpected || !(member == initial)));
        });
    });
}

TEST_CASE("Every record written as JSON reads back the same")
{
    const Model model = fullModel();
    forEachRecordType([&]<class R>() {
        for (const R* record : model.table<R>().sorted()) {
            const QByteArray text = textOf(*record);
            CAPTURE(text.toStdString());
            R again{};
            const ReadProblem problem = readFrom(text.constData(), again);
            CHECK_FALSE(problem);
            CHECK(again == *record);
        }
    });
}

TEST_CASE("Members stand in the order of the description and defaults are left out")
{
    Element element;
    element.id.text = QStringLiteral("a");
    element.kind.text = QStringLiteral("goal");
    element.title = QStringLiteral("\"Å\"\n");
    element.order = 10.0;
    element.note = QStringLiteral("n");
    element.links = {{QString(), QStringLiteral("u")}};
    CHECK(textOf(element) ==
          R"({"id":"a","kind":"goal","title":"\"Å\"\n","order":10,"links":[{"url":"u"}],"note":"n"})");
}

TEST_CASE("Numbers are written in the shortest form that reads back")
{
    CHECK(shortestNumber(0.1) == "0.1");
    CHECK(shortestNumber(100000.0) == "100000");
    CHECK(shortestNumber(-0.0) == "0");
    CHECK(shortestNumber(1.0 / 3).toDouble() == 1.0 / 3);
    CHECK(shortestNumber(1e300).toDouble() == 1e300);
}

TEST_CASE("What is wrong in JSON is told by the path of the member")
{
    Element element;
    const auto problemOf = [&](const char* text) {
        Element fresh;
        const ReadProblem problem = readFrom(text, fresh);
        return problem ? problem->where : QStringLiteral("none");
    };
    CHECK(problemOf(R"({"id":"a","kind":"goal"})") == u"title");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":null})") == u"title");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":"t","tilte":"t"})") == u"tilte");
    CHECK(problemOf(R"({"id":"å","kind":"goal","title":"t"})") == u"id");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":1})") == u"title");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":"t","order":"1"})") == u"order");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":"t","status":"Draft"})") == u"status");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":"t","validFrom":"2026-02-30"})") == u"validFrom");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":"t","agenda2030":[1,1.5]})") == u"agenda2030[1]");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":"t","links":[{"url":"u"},{"title":"t"}]})") == u"links[1].url");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":"t","uncertain":{"nosuch":"why"}})") == u"uncertain");
    CHECK(problemOf(R"({"id":"a","kind":"goal","title":"t","uncertain":{"title":"why"}})") == u"none");
}

TEST_CASE("A change replaces what it gives, keeps what it leaves out and clears what is null")
{
    Measurement measurement;
    measurement.id.text = QStringLiteral("m");
    measurement.reportedYear = 2025;
    measurement.sex = Sex::Women;
    measurement.value.value = 2;
    const auto changes = QJsonDocument::fromJson(R"({"reportedYear":null,"year":2024,"value":null})").object();
    CHECK_FALSE(readChanges(changes, measurement));
    CHECK_FALSE(measurement.reportedYear);
    CHECK(measurement.year == 2024);
    CHECK(measurement.sex == Sex::Women);
    CHECK_FALSE(measurement.value.value);
}
