#include "sound_city.h"

using namespace styrmodell;

namespace
{

const DecisionId onPlan{QStringLiteral("plan")};

} // namespace

TEST_CASE("decisionWithoutDate and decisionWithoutBody stand at what was decided")
{
    Model model = soundCity();
    change(model, onPlan, [](Decision& d) {
        d.date.reset();
        d.body.reset();
    });
    onlyFinding(model, "decisionWithoutDate", "plan");
    onlyFinding(model, "decisionWithoutBody", "plan");
}

TEST_CASE("decisionAboutNothing: one about the model itself is about something")
{
    Model model = soundCity();
    Decision about = decision("about", "2018-05", DecisionType::Adopted, "plan");
    about.elements.clear();
    put(model, about);
    onlyFinding(model, "decisionAboutNothing", "");
    about.aboutModel = true;
    put(model, about);
    CHECK(findingsOf(model, "decisionAboutNothing").empty());
}

TEST_CASE("decidedByNoBody: a goal takes no decisions")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "decidedByNoBody").empty());
    change(model, onPlan, [](Decision& d) { d.body = elementId("goal1"); });
    onlyFinding(model, "decidedByNoBody", "plan");
}

TEST_CASE("adoptedWithoutDecision: to have been proposed is not to be adopted, to be amended is")
{
    Model model = soundCity();
    change(model, onPlan, [](Decision& d) { d.type = DecisionType::Amended; });
    CHECK(findingsOf(model, "adoptedWithoutDecision").empty());
    change(model, onPlan, [](Decision& d) { d.type = DecisionType::Proposed; });
    onlyFinding(model, "adoptedWithoutDecision", "plan");
}

TEST_CASE("decidedButDraft: a decision without a date does not say that it was taken by today")
{
    Model model = soundCity();
    change(model, "plan", [](Element& e) { e.status = TextStatus::Proposed; });
    CHECK(onlyFinding(model, "decidedButDraft", "plan").fix);
    CHECK(findingsOf(model, "decidedButDraft", QDate(2022, 1, 24)).empty());
    change(model, onPlan, [](Decision& d) { d.date.reset(); });
    CHECK(findingsOf(model, "decidedButDraft").empty());
}

TEST_CASE("adoptedAgainstDecision: repealed, or referred back and never adopted")
{
    Model model = soundCity();
    put(model, decision("back", "2024-01", DecisionType::ReferredBack, "plan"));
    CHECK(findingsOf(model, "adoptedAgainstDecision").empty()); // the former text is still adopted
    SECTION("repealed")
    {
        put(model, decision("repealed", "2024-02", DecisionType::Repealed, "plan"));
        CHECK(onlyFinding(model, "adoptedAgainstDecision", "plan").fix);
    }
    SECTION("referred back")
    {
        model.remove(onPlan);
        CHECK(onlyFinding(model, "adoptedAgainstDecision", "plan").fix);
    }
}

TEST_CASE("wordingUnchanged: members that a proposal leaves out are as they are")
{
    Model model = soundCity();
    Wording wording;
    wording.id.text = QStringLiteral("wording");
    wording.element = elementId("direction1");
    wording.text = QStringLiteral("What we want.");
    put(model, wording);
    CHECK(onlyFinding(model, "wordingUnchanged", "direction1").fix);
    wording.text = QStringLiteral("What we all want.");
    put(model, wording);
    CHECK(findingsOf(model, "wordingUnchanged").empty());
}

TEST_CASE("commentUnanswered: once the text is adopted")
{
    Model model = soundCity();
    Comment comment{{QStringLiteral("c")}, elementId("plan"), {}, {}, QStringLiteral("More trees."), {}, {}};
    put(model, comment);
    onlyFinding(model, "commentUnanswered", "plan");
    comment.outcome = CommentOutcome::Declined;
    put(model, comment);
    CHECK(findingsOf(model, "commentUnanswered").empty());
}
