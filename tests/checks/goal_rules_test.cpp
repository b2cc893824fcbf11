#include "sound_city.h"

#include "model/operations/elements.h"
#include "model/operations/relations.h"

using namespace styrmodell;

namespace
{

void unrelate(Model& model, const char* type, const End& from, const End& to)
{
    apply(model, styrmodell::unrelate(model, relation(type, from, to).id));
}

} // namespace

TEST_CASE("directionUnsupported: addressing boards is not being contributed to by them")
{
    Model model = soundCity();
    unrelate(model, "contributesTo", elementId("goal1"), elementId("direction1"));
    CHECK(findingsOf(model, "directionUnsupported").empty());
    unrelate(model, "contributesTo", elementId("boardDirection1"), elementId("direction1"));
    onlyFinding(model, "directionUnsupported", "direction1");
}

TEST_CASE("directionUnsupported: a contribution by way of something else is one")
{
    Model model = soundCity();
    unrelate(model, "contributesTo", elementId("goal1"), elementId("direction1"));
    unrelate(model, "contributesTo", elementId("boardDirection1"), elementId("direction1"));
    put(model, relation("contributesTo", elementId("policy"), elementId("direction1")));
    onlyFinding(model, "directionUnsupported", "direction1");
    put(model, relation("contributesTo", elementId("goal1"), elementId("policy")));
    CHECK(findingsOf(model, "directionUnsupported").empty());
}

TEST_CASE("noWayToVision: a goal that contributes to nothing")
{
    Model model = soundCity();
    unrelate(model, "contributesTo", elementId("goal1"), elementId("direction1"));
    onlyFinding(model, "noWayToVision", "goal1");
    put(model, relation("contributesTo", elementId("goal1"), elementId("boardDirection1")));
    CHECK(findingsOf(model, "noWayToVision").empty());
}

TEST_CASE("goalWithoutAudience: a relation of all goals is one of each")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "goalWithoutAudience").empty());
    unrelate(model, "leadsTo", kindId("goal"), elementId("result"));
    put(model, relation("leadsTo", elementId("goal1"), elementId("result")));
    onlyFinding(model, "goalWithoutAudience", "goal2");
}

TEST_CASE("outsideItsPlace: a goal outside every assignment")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "outsideItsPlace").empty());
    apply(model, moveElement(model, elementId("goal1"), {}));
    onlyFinding(model, "outsideItsPlace", "goal1");
}

TEST_CASE("outsideItsPlace: a kind that lies in itself has a first one that lies in nothing")
{
    Model model = soundCity();
    put(model, element("company", "company"));
    CHECK(findingsOf(model, "outsideItsPlace").empty());
}

TEST_CASE("wrongPlace: a goal that lies in a board, not in its assignment")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "wrongPlace").empty());
    apply(model, moveElement(model, elementId("goal1"), elementId("board1")));
    onlyFinding(model, "wrongPlace", "goal1");
}
