#include "sound_city.h"

using namespace styrmodell;

TEST_CASE("endsBeforeBeginning: of an element, a relation or a term")
{
    Model model = soundCity();
    change(model, "plan", [](Element& e) { e.validTo = date("2022"); });
    CHECK(findingsOf(model, "endsBeforeBeginning").empty());
    SECTION("an element")
    {
        change(model, "plan", [](Element& e) { e.validTo = date("2021"); });
        CHECK(onlyFinding(model, "endsBeforeBeginning", "plan").fix);
    }
    SECTION("a relation")
    {
        Relation turned = relation("complements", elementId("plan"), elementId("policy"));
        turned.validFrom = date("2024");
        turned.validTo = date("2023");
        put(model, turned);
        CHECK(onlyFinding(model, "endsBeforeBeginning", "").fix);
    }
    SECTION("a term")
    {
        put(model, Period{{QStringLiteral("term")}, QStringLiteral("Term"), *date("2027"), *date("2023")});
        CHECK(onlyFinding(model, "endsBeforeBeginning", "").fix);
    }
}

TEST_CASE("outsideParentsValidity: a goal may not outlast its assignment")
{
    Model model = soundCity();
    change(model, "assignment1", [](Element& e) {
        e.validFrom = date("2023");
        e.validTo = date("2026");
    });
    change(model, "goal1", [](Element& e) { e.validTo = date("2026-12-31"); });
    CHECK(findingsOf(model, "outsideParentsValidity").empty());
    SECTION("at its end")
    {
        change(model, "goal1", [](Element& e) { e.validTo = date("2027"); });
        CHECK(onlyFinding(model, "outsideParentsValidity", "goal1").fix);
    }
    SECTION("at its beginning")
    {
        change(model, "goal1", [](Element& e) { e.validFrom = date("2022"); });
        CHECK(onlyFinding(model, "outsideParentsValidity", "goal1").fix);
    }
    SECTION("altogether: no date would mend it")
    {
        change(model, "goal1", [](Element& e) {
            e.validFrom = date("2028");
            e.validTo = date("2029");
        });
        CHECK_FALSE(onlyFinding(model, "outsideParentsValidity", "goal1").fix);
    }
}
