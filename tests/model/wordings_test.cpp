#include "model/queries/wordings.h"

#include "hand_built.h"

#include "model/operations/fields.h"
#include "model/operations/records.h"
#include "model/operations/relations.h"
#include "model/operations/wordings.h"

#include <QJsonArray>

using namespace styrmodell;

namespace
{

const ElementId plan = elementId("plan");

ImpreciseDate day(const char* text)
{
    return *ImpreciseDate::fromText(QString::fromLatin1(text));
}

Decision decisionOf(DecisionType type, const char* date, const QList<ElementId>& elements)
{
    Decision decision;
    decision.type = type;
    decision.date = day(date);
    decision.elements = elements;
    return decision;
}

/// A plan adopted in 2020, with a proposal beside it.
Model withProposal()
{
    Model model = smallCity();
    Element adopted = *model.find(plan);
    adopted.title = QStringLiteral("Gammal plan");
    adopted.text = QStringLiteral("Så var det.");
    adopted.validFrom = day("2020");
    put(model, adopted);
    apply(model, proposeWording(model, plan, {QStringLiteral("Ny plan"), {}, QStringLiteral("Så blir det.")}));
    return model;
}

} // namespace

TEST_CASE("A proposal stands beside the wording in force, and a second one takes its place")
{
    Model model = withProposal();
    CHECK(model.find(plan)->title == u"Gammal plan");
    REQUIRE(proposedWording(model, plan));
    const WordingId first = proposedWording(model, plan)->id;
    apply(model, proposeWording(model, plan, {QStringLiteral("Nyare plan"), {}, {}}));
    CHECK(proposedWording(model, plan)->title == u"Nyare plan");
    CHECK(proposedWording(model, plan)->id == first);
    CHECK(model.table<Wording>().size() == 1);
    apply(model, withdrawProposal(model, plan));
    CHECK_FALSE(proposedWording(model, plan));
    CHECK_FALSE(withdrawProposal(model, plan));
    CHECK(model.find(plan)->title == u"Gammal plan");
}

TEST_CASE("A correction changes the wording in force and leaves proposal and status alone")
{
    Model model = withProposal();
    apply(model, correctWording(model, plan, {QStringLiteral("Gammal plan, rättad"), QStringLiteral("Plan"), {}}));
    CHECK(model.find(plan)->title == u"Gammal plan, rättad");
    CHECK(model.find(plan)->shortTitle == u"Plan");
    CHECK((model.find(plan)->status == TextStatus::Adopted));
    CHECK(proposedWording(model, plan)->title == u"Ny plan");
    CHECK(formerWordings(model, plan).empty());
    CHECK_FALSE(correctWording(model, plan, {QStringLiteral(" "), {}, {}}));
}

TEST_CASE("What comes from outside leaves adopted texts as they are and proposes the new ones")
{
    Model model = withProposal();
    Element changed = *model.find(plan);
    changed.title = QStringLiteral("Plan från Excel");
    changed.note = QStringLiteral("Ur budgeten");
    Draft draft(model);
    draft.put(changed);
    const Result<Edit> edit = std::move(draft).finish(QStringLiteral("import"));
    REQUIRE(edit);
    CHECK(changedAdoptedTexts(*edit) == 1);
    const Result<Edit> proposing = proposingAdoptedTexts(model, *edit);
    REQUIRE(proposing);
    CHECK(changedAdoptedTexts(*proposing) == 0);
    CHECK(proposing->operation == u"import");
    applyTo(model, proposing->changes);
    CHECK(model.find(plan)->title == u"Gammal plan");
    CHECK(model.find(plan)->note == u"Ur budgeten"); // what is no text comes in
    CHECK(proposedWording(model, plan)->title == u"Plan från Excel");
    CHECK(model.table<Wording>().size() == 1);
}

TEST_CASE("Adopting brings the proposal into force and keeps what was in force before")
{
    Model model = withProposal();
    apply(model, registerDecision(model, decisionOf(DecisionType::Adopted, "2026-06-17", {plan})));
    CHECK(model.find(plan)->title == u"Ny plan");
    CHECK(model.find(plan)->text == u"Så blir det.");
    CHECK_FALSE(proposedWording(model, plan));
    const auto former = formerWordings(model, plan);
    REQUIRE(former.size() == 1);
    CHECK(former.front()->title == u"Gammal plan");
    CHECK(former.front()->text == u"Så var det.");
    CHECK(former.front()->validFrom == day("2020"));
    CHECK(former.front()->validTo == day("2026-06-16"));
    REQUIRE(model.table<Decision>().size() == 1);
    CHECK(model.table<Decision>().sorted().front()->elements == QList<ElementId>{plan});
}

TEST_CASE("A proposal without a title keeps the title in force")
{
    Model model = withProposal();
    apply(model, proposeWording(model, plan, {{}, {}, QStringLiteral("Bara texten.")}));
    apply(model, registerDecision(model, decisionOf(DecisionType::Amended, "2026-06-17", {plan})));
    CHECK(model.find(plan)->title == u"Gammal plan");
    CHECK(model.find(plan)->text == u"Bara texten.");
}

TEST_CASE("Former wordings are told the latest first, each with the decision that ended the one before")
{
    Model model = withProposal();
    apply(model, registerDecision(model, decisionOf(DecisionType::Adopted, "2024", {plan})));
    apply(model, proposeWording(model, plan, {QStringLiteral("Nyast"), {}, {}}));
    apply(model, registerDecision(model, decisionOf(DecisionType::Adopted, "2026-06-17", {plan})));
    const auto former = formerWordings(model, plan);
    REQUIRE(former.size() == 2);
    CHECK(former[0]->title == u"Ny plan");
    CHECK(former[0]->validFrom == day("2024"));
    CHECK(former[0]->decision.has_value());
    CHECK(former[1]->title == u"Gammal plan");
    CHECK(former[1]->validTo == day("2023-12-31"));
}

TEST_CASE("What is proposed is adopted from the day of the decision, or from its own")
{
    Model model = smallCity();
    apply(model, setFields(model, {elementId("goal1"), elementId("goal2")},
                           [](Element& element) { element.status = TextStatus::Proposed; }));
    apply(model, setFields(model, {elementId("goal2")}, [](Element& element) { element.validFrom = day("2027"); }));
    CHECK(idsOf(awaitingDecision(model)) == std::vector<QString>{"goal1", "goal2"});
    apply(model, registerDecision(
                     model, decisionOf(DecisionType::Adopted, "2026-06-17", {elementId("goal1"), elementId("goal2")})));
    CHECK(isAdopted(*model.find(elementId("goal1"))));
    CHECK(model.find(elementId("goal1"))->validFrom == day("2026-06-17"));
    CHECK(model.find(elementId("goal2"))->validFrom == day("2027"));
    CHECK(awaitingDecision(model).empty());
}

TEST_CASE("What an adopted element replaces ends the day before")
{
    Model model = smallCity();
    apply(model, relate(model, relation("replaces", elementId("policy"), plan)));
    apply(model, setFields(model, {elementId("policy")}, [](Element& e) { e.status = TextStatus::Proposed; }));
    apply(model, registerDecision(model, decisionOf(DecisionType::Adopted, "2026-07-01", {elementId("policy")})));
    CHECK((model.find(plan)->status == TextStatus::Replaced));
    CHECK(model.find(plan)->validTo == day("2026-06-30"));
}

TEST_CASE("Sent for comment and referred back change drafts only, repealed ends what is adopted")
{
    Model model = smallCity();
    const ElementId goal = elementId("goal1");
    apply(model, setFields(model, {goal}, [](Element& element) { element.status = TextStatus::Draft; }));
    apply(model, registerDecision(model, decisionOf(DecisionType::SentForComment, "2026-01", {goal, plan})));
    CHECK((model.find(goal)->status == TextStatus::SentForComment));
    CHECK(isAdopted(*model.find(plan)));
    apply(model, registerDecision(model, decisionOf(DecisionType::ReferredBack, "2026-02", {goal, plan})));
    CHECK((model.find(goal)->status == TextStatus::Draft));
    CHECK(isAdopted(*model.find(plan)));
    apply(model, registerDecision(model, decisionOf(DecisionType::Repealed, "2026-03-31", {plan})));
    CHECK((model.find(plan)->status == TextStatus::Repealed));
    CHECK(model.find(plan)->validTo == day("2026-03-31"));
    CHECK(model.table<Decision>().size() == 3);
}

TEST_CASE("A decision says what, when and about what; else it is not registered")
{
    const Model model = smallCity();
    Decision decision = decisionOf(DecisionType::Adopted, "2026", {plan});
    decision.type.reset();
    CHECK_FALSE(registerDecision(model, decision));
    decision = decisionOf(DecisionType::Adopted, "2026", {});
    CHECK_FALSE(registerDecision(model, decision));
    decision.aboutModel = true;
    CHECK(registerDecision(model, decision));
    decision = decisionOf(DecisionType::Adopted, "2026", {elementId("nosuch")});
    CHECK_FALSE(registerDecision(model, decision));
    decision = decisionOf(DecisionType::Adopted, "2026", {plan});
    decision.date.reset();
    CHECK_FALSE(registerDecision(model, decision));
}

TEST_CASE("A change of fields is one edit of all that names what changed")
{
    Model model = smallCity();
    const auto edit = setFields(model, {elementId("goal1"), elementId("goal2")}, [](Element& element) {
        element.owner = QStringLiteral("Ekonomienheten");
        element.status = TextStatus::Adopted; // as it is already
    });
    apply(model, edit);
    CHECK(edit->changes.size() == 2);
    CHECK(edit->args.value("members").toArray() == QJsonArray{"owner"});
    CHECK(edit->args.value("count").toInt() == 2);
    CHECK_FALSE(setFields(model, {elementId("goal1"), elementId("nosuch")}, [](Element&) {}));
    CHECK_FALSE(setFields(model, {elementId("goal1")}, [](Element& element) { element.title.clear(); }));
    const auto none = setFields(model, {elementId("goal1")}, [](Element&) {});
    REQUIRE(none);
    CHECK(none->changes.empty());
}
