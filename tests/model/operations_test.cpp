#include "hand_built.h"

#include "model/change/integrity.h"
#include "model/operations/elements.h"
#include "model/operations/records.h"
#include "model/operations/relations.h"
#include "model/queries/order.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

std::vector<QString> goalsOf(const Model& model)
{
    return idsOf(childrenOf(model, elementId("assignment1")));
}

/// Assignment 1 with goals a, b, c and no other children.
Model cityWithGoals()
{
    Model model = smallCity();
    apply(model, removeElement(model, elementId("goal1")));
    apply(model, removeElement(model, elementId("boardDirection1")));
    for (const char* id : {"a", "b", "c"})
        apply(model, addElement(model, element(id, "goal", "assignment1")));
    return model;
}

} // namespace

TEST_CASE("an added element gets an id from its title and the last place")
{
    Model model = cityWithGoals();
    Element added = element("", "goal", "assignment1");
    added.title = QStringLiteral("Fler behöriga");
    apply(model, addElement(model, added));
    apply(model, addElement(model, added));
    CHECK(goalsOf(model) == std::vector<QString>{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                                 QStringLiteral("fler-behoriga"), QStringLiteral("fler-behoriga-2")});
    CHECK_FALSE(addElement(model, element("a", "goal")));
    added.title.clear();
    CHECK_FALSE(addElement(model, added));
}

TEST_CASE("an element is added before a sibling, and the others stay where they are")
{
    Model model = cityWithGoals();
    apply(model, addElement(model, element("new", "goal", "assignment1"), elementId("b")));
    CHECK(goalsOf(model) ==
          std::vector<QString>{QStringLiteral("a"), QStringLiteral("new"), QStringLiteral("b"), QStringLiteral("c")});
    CHECK_FALSE(addElement(model, element("newer", "goal", "assignment1"), elementId("nowhere")));
}

TEST_CASE("a new title is kept to the letter and nothing else changes")
{
    Model model = smallCity();
    Element expected = *model.find(elementId("goal1"));
    expected.title = QStringLiteral(" Fler\u00A0behöriga  ");
    const Result<Edit> edit = renameElement(model, elementId("goal1"), expected.title);
    REQUIRE(edit);
    CHECK(edit->operation == QStringLiteral("renameElement"));
    CHECK(edit->changes.size() == 1);
    apply(model, edit);
    CHECK(*model.find(elementId("goal1")) == expected);
    CHECK_FALSE(renameElement(model, elementId("goal1"), QStringLiteral("  ")));
    CHECK_FALSE(renameElement(model, elementId("nowhere"), QStringLiteral("x")));
}

TEST_CASE("an operation that changes nothing yields an edit without changes")
{
    const Model model = smallCity();
    const Result<Edit> same = renameElement(model, elementId("goal1"), QStringLiteral("goal1"));
    REQUIRE(same);
    CHECK(same->changes.empty());
    CHECK(changeElement(model, *model.find(elementId("plan")))->changes.empty());
}

TEST_CASE("reordering touches one element while a number fits between two")
{
    Model model = cityWithGoals();
    const Result<Edit> edit = reorderElement(model, elementId("c"), elementId("b"));
    REQUIRE(edit);
    CHECK(edit->changes.size() == 1);
    apply(model, edit);
    CHECK(goalsOf(model) == std::vector<QString>{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")});
    apply(model, reorderElement(model, elementId("b"), elementId("a")));
    CHECK(goalsOf(model) == std::vector<QString>{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")});
    apply(model, reorderElement(model, elementId("b"), {}));
    CHECK(goalsOf(model) == std::vector<QString>{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")});
    CHECK_FALSE(reorderElement(model, elementId("b"), elementId("nowhere")));
}

TEST_CASE("siblings without orders get some when one is moved between them")
{
    Model model = cityWithGoals();
    for (const char* id : {"a", "b", "c"}) {
        Element unordered = *model.find(elementId(id));
        unordered.order.reset();
        put(model, unordered);
    }
    apply(model, reorderElement(model, elementId("c"), elementId("b")));
    CHECK(goalsOf(model) == std::vector<QString>{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")});
}

TEST_CASE("a sibling without an order comes last when it is put last, whatever its id")
{
    Model model = cityWithGoals();
    for (const char* id : {"a", "b", "c"}) {
        Element unordered = *model.find(elementId(id));
        unordered.order.reset();
        put(model, unordered);
    }
    CHECK(reorderElement(model, elementId("c"), {})->changes.empty());
    apply(model, reorderElement(model, elementId("a"), {}));
    CHECK(goalsOf(model) == std::vector<QString>{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")});
}

TEST_CASE("any number of moves to the same place keeps the order right")
{
    Model model = cityWithGoals();
    for (int i = 0; i < 200; ++i) {
        const char* moved = i % 2 == 0 ? "c" : "b";
        apply(model, reorderElement(model, elementId(moved), elementId(i % 2 == 0 ? "b" : "c")));
        CHECK(goalsOf(model)[1] == QLatin1String(moved));
    }
}

TEST_CASE("an element moves to another parent, to a place, or to the top")
{
    Model model = cityWithGoals();
    apply(model, moveElement(model, elementId("goal2"), elementId("assignment1"), elementId("b")));
    CHECK(goalsOf(model) ==
          std::vector<QString>{QStringLiteral("a"), QStringLiteral("goal2"), QStringLiteral("b"), QStringLiteral("c")});
    apply(model, moveElement(model, elementId("goal2"), {}));
    CHECK_FALSE(model.find(elementId("goal2"))->parent);
    CHECK_FALSE(moveElement(model, elementId("board1"), elementId("assignment1")));
    CHECK_FALSE(moveElement(model, elementId("a"), elementId("nowhere")));
}

TEST_CASE("an element is removed with what lies in it and hangs on it, mentions are taken out")
{
    Model model = smallCity();
    const ElementId goal = elementId("goal1");
    Indicator indicator;
    indicator.id.text = indicator.name = QStringLiteral("share");
    put(model, indicator);
    put(model, IndicatorUse{{QStringLiteral("use")}, indicator.id, goal, {}, {}, Certainty::Stated});
    put(model, Target{{QStringLiteral("target")}, indicator.id, goal, 2024, 90, {}, {}});
    put(model, FollowUp{{QStringLiteral("followUp")}, goal, {}, Assessment::Partly, {}});
    put(model, Comment{{QStringLiteral("onGoal")}, goal, {}, {}, QStringLiteral("Yes."), {}, {}});
    put(model,
        Comment{
            {QStringLiteral("byBoard")}, elementId("plan"), elementId("board1"), {}, QStringLiteral("No."), {}, {}});
    put(model, Picture{{QStringLiteral("picture")},
                       QStringLiteral("Picture"),
                       {},
                       {},
                       {},
                       PageFormat::A4,
                       {},
                       {},
                       PictureFilter{{}, {elementId("board1"), elementId("board2")}, {}, {}, {}},
                       {}});
    put(model, Placement{{QStringLiteral("placement")}, {QStringLiteral("picture")}, goal, {}, {}, {}, {}, {}, {}});
    put(model, Story{{QStringLiteral("story")}, QStringLiteral("Story"), {}});
    put(model, StoryStep{{QStringLiteral("step")},
                         {QStringLiteral("story")},
                         1,
                         {},
                         End(goal),
                         {goal, elementId("vision")},
                         {goal},
                         {},
                         {}});
    put(model, RuleException{{QStringLiteral("exception")}, QStringLiteral("rule"), goal, QStringLiteral("why")});
    Wording wording;
    wording.id.text = QStringLiteral("wording");
    wording.element = goal;
    put(model, wording);
    Decision decision;
    decision.id.text = QStringLiteral("decision");
    decision.body = elementId("board1");
    decision.elements = {goal, elementId("plan")};
    put(model, decision);
    Element plan = *model.find(elementId("plan"));
    plan.body = elementId("board1");
    put(model, plan);
    REQUIRE_FALSE(firstViolation(model));
    const Model start = model;

    const Result<Edit> edit = removeElement(model, elementId("board1"));
    apply(model, edit);
    CHECK_FALSE(firstViolation(model));
    for (const char* id : {"board1", "assignment1", "boardDirection1", "goal1"})
        CHECK_FALSE(model.find(elementId(id)));
    CHECK(model.table<IndicatorUse>().size() + model.table<Target>().size() + model.table<FollowUp>().size() +
              model.table<Placement>().size() + model.table<RuleException>().size() + model.table<Wording>().size() ==
          0);
    CHECK(model.find(indicator.id));
    CHECK_FALSE(model.find(CommentId{QStringLiteral("onGoal")}));
    CHECK_FALSE(model.find(CommentId{QStringLiteral("byBoard")})->body);
    CHECK(model.find(PictureId{QStringLiteral("picture")})->filter->bodies == QList{elementId("board2")});
    const StoryStep* step = model.find(StoryStepId{QStringLiteral("step")});
    CHECK_FALSE(step->focus);
    CHECK(step->revealed == QList{elementId("vision")});
    CHECK(step->spotlit.isEmpty());
    CHECK(model.find(decision.id)->elements == QList{elementId("plan")});
    CHECK_FALSE(model.find(decision.id)->body);
    CHECK_FALSE(model.find(plan.id)->body);
    CHECK(model.referrersOf<Relation>(RecordKey::of(elementId("direction1"))).size() == 1);

    applyTo(model, inverse(edit->changes));
    CHECK(model == start);
}

TEST_CASE("relating names what is related and refuses what is there or is not")
{
    Model model = smallCity();
    Relation contributes = relation("contributesTo", elementId("goal1"), elementId("direction2"));
    contributes.id = {};
    const Result<Edit> edit = relate(model, contributes);
    REQUIRE(edit);
    CHECK(edit->args[QStringLiteral("from")] == QStringLiteral("goal1"));
    apply(model, edit);
    CHECK_FALSE(relate(model, contributes));
    apply(model, unrelate(model, relationIdFor(contributes)));
    CHECK_FALSE(unrelate(model, relationIdFor(contributes)));
    CHECK_FALSE(relate(model, relation("contributesTo", elementId("goal1"), elementId("goal1"))));
}

TEST_CASE("several are related to one at once, those that are already stay so")
{
    Model model = cityWithGoals();
    const Verb verb{{QStringLiteral("contributesTo")}, true};
    const QList<ElementId> own{elementId("a"), elementId("b")};
    const ElementId other = elementId("direction1");
    apply(model, relate(model, relationFor(verb, elementId("a"), other)));
    const auto before = model.table<Relation>().size();
    apply(model, relateEach(model, verb, own, other));
    CHECK(model.table<Relation>().size() == before + 1);
    CHECK(isRelated(model, verb, elementId("b"), other));
    CHECK_FALSE(relateEach(model, verb, own, other));
    CHECK_FALSE(relateEach(model, verb, {other}, other));
}

TEST_CASE("relations of long ids get ids that are valid, and differ")
{
    const QString stem(99, u'x');
    Relation one = relation("contributesTo", ElementId{stem + u'1'}, ElementId{stem + u'2'});
    Relation other = relation("contributesTo", ElementId{stem + u'2'}, ElementId{stem + u'1'});
    CHECK(isValidId(relationIdFor(one).text));
    CHECK(relationIdFor(one) != relationIdFor(other));
}

TEST_CASE("records of every type are put and dropped, what is in use is not")
{
    Model model = smallCity();
    const Model start = model;
    Indicator indicator;
    indicator.id.text = indicator.name = QStringLiteral("share");
    apply(model, putRecord(model, indicator));
    apply(model, putRecord(model, Measurement{{QStringLiteral("m")}, indicator.id, 2023, {}, Sex::All, {91.5}}));
    apply(model, dropRecord(model, RecordKey::of(indicator.id)));
    CHECK(model == start);

    CHECK_FALSE(dropRecord(model, RecordKey::of(indicator.id)));
    CHECK_FALSE(dropRecord(model, RecordKey::of(kindId("goal"))));
    CHECK_FALSE(dropRecord(model, RecordKey::of(RelationTypeId{QStringLiteral("basisFor")})));
    CHECK(dropRecord(model, RecordKey::of(RelationTypeId{QStringLiteral("continues")})));
}
