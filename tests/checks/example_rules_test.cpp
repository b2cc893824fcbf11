#include "sound_city.h"

using namespace styrmodell;

namespace
{

Model withExample(TextStatus status)
{
    Model model = soundCity();
    change(model, "goal1", [&](Element& e) {
        e.title = QStringLiteral("More trees (exempel)");
        e.certainty = Certainty::Example;
        e.status = status;
    });
    return model;
}

} // namespace

TEST_CASE("exampleAdopted: what is made up was never decided")
{
    CHECK(findingsOf(withExample(TextStatus::Proposed), "exampleAdopted").empty());
    Model model = withExample(TextStatus::Adopted);
    const Finding finding = onlyFinding(model, "exampleAdopted", "goal1");
    REQUIRE(finding.fix);
    apply(model, fixFinding(model, finding));
    CHECK(model.find(elementId("goal1"))->title == QStringLiteral("More trees"));
}

TEST_CASE("exampleLeft: from the day on which the model was adopted")
{
    Model model = withExample(TextStatus::Proposed);
    CHECK(findingsOf(model, "exampleLeft").empty());
    Decision adoption = decision("model", "2024-06", DecisionType::Adopted, "plan");
    adoption.aboutModel = true;
    put(model, adoption);
    CHECK(onlyFinding(model, "exampleLeft", "goal1").fix);
    CHECK(findingsOf(model, "exampleLeft", QDate(2024, 5, 31)).empty());
}

TEST_CASE("exampleUnmarked: the title says what the certainty does not")
{
    Model model = withExample(TextStatus::Adopted);
    CHECK(findingsOf(model, "exampleUnmarked").empty());
    change(model, "goal1", [](Element& e) { e.certainty = Certainty::Stated; });
    CHECK(onlyFinding(model, "exampleUnmarked", "goal1").fix);
}
