#include "sound_city.h"

using namespace styrmodell;

TEST_CASE("withoutFollowUp: words or an indicator, either is enough")
{
    Model model = soundCity();
    model.remove(FollowUpId{QStringLiteral("goal1")});
    onlyFinding(model, "withoutFollowUp", "goal1");
    follow(model, "share", "goal1");
    CHECK(findingsOf(model, "withoutFollowUp").empty());
}

TEST_CASE("indicatorWithoutValues and targetWithoutMeasurements: told once")
{
    Model model = soundCity();
    follow(model, "share", "goal1");
    onlyFinding(model, "indicatorWithoutValues", "goal1");
    aimAt(model, "share", "goal1", 2025);
    onlyFinding(model, "targetWithoutMeasurements", "goal1");
    CHECK(findingsOf(model, "indicatorWithoutValues").empty());
    measure(model, "share", 2023, 88);
    CHECK(findingsOf(model, "targetWithoutMeasurements").empty());
    CHECK(findingsOf(model, "indicatorWithoutValues").empty());
}

TEST_CASE("targetYearPassed: a value of that year or words since then tell whether it was met")
{
    Model model = soundCity();
    model.remove(FollowUpId{QStringLiteral("goal1")});
    follow(model, "share", "goal1");
    measure(model, "share", 2022, 85);
    aimAt(model, "share", "goal1", 2023);
    CHECK(findingsOf(model, "targetYearPassed", QDate(2023, 12, 31)).empty());
    onlyFinding(model, "targetYearPassed", "goal1");
    SECTION("a value")
    {
        measure(model, "share", 2023, 91);
    }
    SECTION("words")
    {
        put(model, FollowUp{{QStringLiteral("f")}, elementId("goal1"), date("2024-02"), Assessment::Attained, {}});
    }
    CHECK(findingsOf(model, "targetYearPassed").empty());
}

TEST_CASE("targetWhereNone: city-wide directions are followed up without targets")
{
    Model model = soundCity();
    follow(model, "share", "direction1");
    measure(model, "share", 2024, 85);
    CHECK(findingsOf(model, "targetWhereNone").empty());
    aimAt(model, "share", "direction1", 2024);
    CHECK(onlyFinding(model, "targetWhereNone", "direction1").fix);
}

TEST_CASE("targetUnclear: neither the indicator nor the target says what is better")
{
    Model model = soundCity();
    follow(model, "share", "goal1");
    aimAt(model, "share", "goal1", 2025);
    CHECK(findingsOf(model, "targetUnclear").empty());
    change(model, IndicatorId{QStringLiteral("share")}, [](Indicator& i) { i.better.reset(); });
    onlyFinding(model, "targetUnclear", "goal1");
}

TEST_CASE("measurementsOld: more than three years")
{
    Model model = soundCity();
    follow(model, "share", "goal1");
    measure(model, "share", 2021, 85);
    CHECK(findingsOf(model, "measurementsOld").empty());
    onlyFinding(model, "measurementsOld", "goal1", QDate(2025, 1, 1));
}

TEST_CASE("indicatorUnused: followed by no element, not even one that is replaced")
{
    Model model = soundCity();
    follow(model, "share", "goal1");
    CHECK(findingsOf(model, "indicatorUnused").empty());
    model.remove(IndicatorUseId{QStringLiteral("goal1")});
    onlyFinding(model, "indicatorUnused", "");
}

TEST_CASE("followUpEmpty: neither assessment nor text")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "followUpEmpty").empty());
    change(model, FollowUpId{QStringLiteral("goal1")}, [](FollowUp& f) { f.assessment.reset(); });
    CHECK(onlyFinding(model, "followUpEmpty", "goal1").fix);
}
