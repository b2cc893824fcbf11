#include "hand_built.h"

#include "model/queries/counted.h"
#include "model/queries/coverage.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QDate day(2024, 9, 1);

CountedModel selected(const Model& model, const PictureFilter& filter)
{
    return CountedModel(model, day, Audience::Working, filter);
}

std::vector<QString> shown(const CountedModel& counted, const char* kind)
{
    return idsOf(counted.elementsOf(kindId(kind)));
}

void setStatus(Model& model, const char* id, TextStatus status)
{
    Element changed = *model.find(elementId(id));
    changed.status = status;
    put(model, changed);
}

} // namespace

TEST_CASE("a selection of kinds leaves out all others")
{
    const Model model = smallCity();
    const CountedModel counted = selected(model, {.kinds = {kindId("direction")}});
    CHECK(shown(counted, "direction").size() == 2);
    CHECK(shown(counted, "goal").empty());
    CHECK(counted.leftOut(kindId("goal")).empty()); // not for a reason of its own
}

TEST_CASE("a selection of bodies keeps what lies in them, and what lies in no body")
{
    const Model model = smallCity();
    const CountedModel counted = selected(model, {.bodies = {elementId("board2")}});
    CHECK(shown(counted, "board") == std::vector<QString>{QStringLiteral("board2")});
    CHECK(shown(counted, "goal") == std::vector<QString>{QStringLiteral("goal2")});
    CHECK(shown(counted, "direction").size() == 2);
}

TEST_CASE("a selection of statuses says itself what counts, with all that holds it")
{
    Model model = smallCity();
    setStatus(model, "goal1", TextStatus::Draft);
    CHECK(shown(selected(model, {}), "goal") == std::vector<QString>{QStringLiteral("goal2")});
    const CountedModel drafts = selected(model, {.statuses = {TextStatus::Draft}});
    CHECK(shown(drafts, "goal") == std::vector<QString>{QStringLiteral("goal1")});
    CHECK(shown(drafts, "vision").empty());
    Element expired = *model.find(elementId("plan"));
    expired.status = TextStatus::Replaced;
    expired.validTo = ImpreciseDate::fromText(QStringLiteral("2020"));
    put(model, expired);
    CHECK(shown(selected(model, {.statuses = {TextStatus::Replaced}}), "document").size() == 1);
}

TEST_CASE("a selection of Agenda 2030 leaves kinds without its goals whole")
{
    Model model = smallCity();
    Element green = *model.find(elementId("goal1"));
    green.agenda2030 = {4, 13};
    put(model, green);
    const CountedModel counted = selected(model, {.agenda2030 = {13}});
    CHECK(shown(counted, "goal") == std::vector<QString>{QStringLiteral("goal1")});
    CHECK(shown(counted, "board").size() == 2);
    CHECK(counted.selection().hidesGaps());
}

TEST_CASE("where a selection may hide what is there, nothing is called a gap")
{
    Model model = smallCity();
    const CoverageKinds kinds{{kindId("board")}, {kindId("direction")}, {kindId("goal")}};
    Model without = model;
    without.remove(elementId("goal1"));
    CHECK(coverageOf(CountedModel(without, day), kinds).gaps > 0);
    CHECK(coverageOf(selected(model, {.kinds = {kindId("board"), kindId("direction")}}), kinds).gaps == 0);
}
