#include "sound_city.h"

using namespace styrmodell;

TEST_CASE("expiredBasis: what builds on an expired plan is told, else that it is kept as adopted")
{
    Model model = soundCity();
    change(model, "plan", [](Element& e) { e.validTo = date("2023"); });
    CHECK(findingsOf(model, "expiredBasis", QDate(2023, 12, 31)).empty());
    const Finding finding = onlyFinding(model, "expiredBasis", "plan");
    CHECK(finding.fix);
    CHECK(findingsOf(model, "expiredNotReplaced").empty());
}

TEST_CASE("expiredNotReplaced: an expired policy that nothing builds on")
{
    Model model = soundCity();
    change(model, "policy", [](Element& e) { e.validTo = date("2024-08"); });
    CHECK(findingsOf(model, "expiredBasis").empty());
    onlyFinding(model, "expiredNotReplaced", "policy");
    change(model, "policy", [](Element& e) { e.status = TextStatus::Repealed; });
    CHECK(findingsOf(model, "expiredNotReplaced").empty());
}

TEST_CASE("replacedBasis: a former goal that led to a result is history, a document is not")
{
    Model model = soundCity();
    put(model, relation("leadsTo", elementId("goal1"), elementId("result")));
    change(model, "goal1", [](Element& e) { e.status = TextStatus::Replaced; });
    CHECK(findingsOf(model, "replacedBasis").empty());
    change(model, "plan", [](Element& e) { e.status = TextStatus::Replaced; });
    CHECK(onlyFinding(model, "replacedBasis", "plan").fix);
}

TEST_CASE("documentWithoutSubtype, documentWithoutValidity and documentWithoutOwner")
{
    Model model = soundCity();
    for (const char* rule : {"documentWithoutSubtype", "documentWithoutValidity", "documentWithoutOwner"})
        CHECK(findingsOf(model, rule).empty());
    change(model, "plan", [](Element& e) {
        e.subtype.clear();
        e.owner.clear();
        e.validFrom.reset();
    });
    onlyFinding(model, "documentWithoutSubtype", "plan");
    onlyFinding(model, "documentWithoutOwner", "plan");
    const Finding finding = onlyFinding(model, "documentWithoutValidity", "plan");
    REQUIRE(finding.fix);
    apply(model, fixFinding(model, finding));
    CHECK(model.find(elementId("plan"))->validFrom == date("2022-01-25"));
}

TEST_CASE("documentWithoutValidity: without a dated decision there is nothing to take it from")
{
    Model model = soundCity();
    change(model, "plan", [](Element& e) { e.validFrom.reset(); });
    change(model, DecisionId{QStringLiteral("plan")}, [](Decision& d) { d.date.reset(); });
    CHECK_FALSE(onlyFinding(model, "documentWithoutValidity", "plan").fix);
}

TEST_CASE("reviewPassed: the day after the day")
{
    Model model = soundCity();
    change(model, "plan", [](Element& e) { e.reviewBy = date("2024-08"); });
    CHECK(findingsOf(model, "reviewPassed", QDate(2024, 8, 31)).empty());
    onlyFinding(model, "reviewPassed", "plan");
}
