#include "sound_city.h"

#include "model/operations/elements.h"

using namespace styrmodell;

TEST_CASE("noVision: a model with nothing at its top")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "noVision").empty());
    apply(model, removeElement(model, elementId("vision")));
    CHECK(onlyFinding(model, "noVision", "").severity == Severity::Warning);
}

TEST_CASE("severalVisions: one that has been replaced does not count")
{
    Model model = soundCity();
    put(model, element("another", "vision"));
    onlyFinding(model, "severalVisions", "another");
    change(model, "another", [](Element& e) { e.status = TextStatus::Replaced; });
    CHECK(findingsOf(model, "severalVisions").empty());
}

TEST_CASE("nothingInForce: the programme of the last term is over")
{
    Model model = soundCity();
    change(model, "programme", [](Element& e) { e.validTo = date("2022"); });
    const Finding finding = onlyFinding(model, "nothingInForce", "");
    CHECK(finding.message.contains(QStringLiteral("2024-09-01")));
    CHECK(findingsOf(model, "nothingInForce", QDate(2022, 12, 31)).empty());
}

TEST_CASE("textMissing: a direction needs words, a goal of a board is its title")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "textMissing").empty());
    change(model, "direction1", [](Element& e) { e.text = QStringLiteral(" \n"); });
    onlyFinding(model, "textMissing", "direction1");
}

TEST_CASE("noPeriodToday: only a model that has terms can lack the present one")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "noPeriodToday").empty());
    put(model, Period{{QStringLiteral("term")}, QStringLiteral("2019–2022"), *date("2019"), *date("2022")});
    onlyFinding(model, "noPeriodToday", "");
    CHECK(findingsOf(model, "noPeriodToday", QDate(2020, 1, 1)).empty());
}

TEST_CASE("modelWithoutTitle: a title of blanks is none")
{
    Model model = soundCity();
    change(model, modelInfoId(), [](ModelInfo& info) { info.title = QStringLiteral("  "); });
    onlyFinding(model, "modelWithoutTitle", "");
}
