#include "sound_city.h"

#include "model/operations/elements.h"
#include "model/operations/relations.h"

using namespace styrmodell;

TEST_CASE("bodyWithoutAssignment: an administration needs none")
{
    Model model = soundCity();
    put(model, element("administration", "administration"));
    CHECK(findingsOf(model, "bodyWithoutAssignment").empty());
    put(model, element("board3", "board"));
    onlyFinding(model, "bodyWithoutAssignment", "board3");
}

TEST_CASE("assignmentEmpty and assignmentWithoutGoal: one of them at a time")
{
    Model model = soundCity();
    apply(model, removeElement(model, elementId("goal1")));
    CHECK(findingsOf(model, "assignmentEmpty").empty());
    onlyFinding(model, "assignmentWithoutGoal", "assignment1");
    apply(model, removeElement(model, elementId("boardDirection1")));
    onlyFinding(model, "assignmentEmpty", "assignment1");
    CHECK(findingsOf(model, "assignmentWithoutGoal").empty());
}

TEST_CASE("directionWithoutGoal: the body's direction aims at what none of its goals aims at")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "directionWithoutGoal").empty());
    put(model, relation("contributesTo", elementId("boardDirection1"), elementId("direction2")));
    const Finding finding = onlyFinding(model, "directionWithoutGoal", "boardDirection1");
    CHECK(finding.message.contains(QStringLiteral("direction2")));
    put(model, relation("contributesTo", elementId("goal1"), elementId("direction2")));
    CHECK(findingsOf(model, "directionWithoutGoal").empty());
}

TEST_CASE("responsibleIsNoBody: a document is not responsible for another")
{
    Model model = soundCity();
    change(model, "plan", [](Element& e) { e.body = elementId("board1"); });
    CHECK(findingsOf(model, "responsibleIsNoBody").empty());
    change(model, "plan", [](Element& e) { e.body = elementId("policy"); });
    const Finding finding = onlyFinding(model, "responsibleIsNoBody", "plan");
    CHECK(finding.severity == Severity::Error);
    CHECK(finding.fix);
}

TEST_CASE("proposalWithoutBody: a board, a decision or a unit behind it is enough")
{
    Model model = soundCity();
    change(model, "goal1", [](Element& e) { e.status = TextStatus::Proposed; });
    CHECK(findingsOf(model, "proposalWithoutBody").empty());
    change(model, "direction1", [](Element& e) { e.status = TextStatus::Proposed; });
    onlyFinding(model, "proposalWithoutBody", "direction1");
    put(model, decision("proposed", "2024-05", DecisionType::Proposed, "direction1"));
    CHECK(findingsOf(model, "proposalWithoutBody").empty());
}
