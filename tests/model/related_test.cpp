#include "hand_built.h"

#include "model/queries/line_of_sight.h"
#include "model/queries/measured.h"
#include "tests/bench/generated_city.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace styrmodell;

namespace
{

const QDate day(2024, 9, 1);

/// “type> other” for forward, “type< other” for backward relations.
QStringList told(const std::vector<Related>& related)
{
    QStringList lines;
    for (const Related& one : related)
        lines += one.type->id.text + (one.isForward ? u"> "_qs : u"< "_qs) + one.other->id.text;
    return lines;
}

QStringList relatedIn(const Model& model, const char* id)
{
    return told(relatedTo(CountedModel(model, day), *model.find(elementId(id))));
}

LineOfSight threadOf(const CountedModel& counted, const char* id)
{
    return lineOfSight(counted, *counted.model().find(elementId(id)));
}

} // namespace

TEST_CASE("an element has its own relations and those of its kind, the others as counted elements")
{
    Model model = smallCity();
    CHECK(relatedIn(model, "direction1") == QStringList{"addressedTo> board1", "addressedTo> board2",
                                                        "basisFor< programme", "basisFor< plan",
                                                        "contributesTo> vision", "contributesTo< goal1"});
    CHECK(relatedIn(model, "board1") == QStringList{"addressedTo< direction1", "addressedTo< direction2"});
    CHECK(relatedIn(model, "vision") == QStringList{"contributesTo< direction1", "contributesTo< direction2"});
    Element goal = *model.find(elementId("goal1"));
    goal.status = TextStatus::Replaced;
    put(model, goal);
    CHECK_FALSE(relatedIn(model, "direction1").contains(QStringLiteral("contributesTo< goal1")));
}

TEST_CASE("a relation of one's own takes the place of a kind's")
{
    Model model = smallCity();
    put(model, relation("basisFor", kindId("document"), kindId("direction")));
    CHECK(relatedIn(model, "direction1").filter(QStringLiteral("basisFor<")) ==
          QStringList{"basisFor< programme", "basisFor< plan"});
    CHECK(relatedIn(model, "direction2").filter(QStringLiteral("basisFor<")) ==
          QStringList{"basisFor< programme", "basisFor< policy"});
    CHECK(relatedIn(model, "policy").filter(QStringLiteral("basisFor>")) == QStringList{"basisFor> direction2"});
}

TEST_CASE("a kind related to itself relates its elements to one another, none to itself")
{
    Model model = smallCity();
    put(model, element("program", "document"));
    put(model, relation("complements", kindId("document"), kindId("document")));
    CHECK(relatedIn(model, "plan").filter(QStringLiteral("complements")) ==
          QStringList{"complements> policy", "complements> program", "complements< policy", "complements< program"});
}

TEST_CASE("the same other stands once a type and direction, however many ways there are to it")
{
    Model model = smallCity();
    Relation twin = relation("contributesTo", elementId("goal1"), elementId("direction1"));
    twin.id.text = QStringLiteral("zwin");
    put(model, twin);
    put(model, element("goal3", "goal", "assignment1"));
    put(model, relation("contributesTo", elementId("goal3"), elementId("direction1")));
    put(model, relation("contributesTo", elementId("goal3"), elementId("direction2")));
    CHECK(relatedIn(model, "goal1").filter(QStringLiteral("contributesTo")) ==
          QStringList{"contributesTo> direction1"});
    CHECK(relatedIn(model, "direction1").filter(QStringLiteral("contributesTo<")) ==
          QStringList{"contributesTo< goal1", "contributesTo< goal3"});
    const CountedModel counted(model, day);
    const auto within = relatedToWithin(counted, *model.find(elementId("board1")));
    CHECK(told(within).filter(QStringLiteral("contributesTo")) ==
          QStringList{"contributesTo> direction1", "contributesTo> direction2"});
    CHECK(told(within).filter(QStringLiteral("leadsTo")) == QStringList{"leadsTo> result"});
    for (const Related& one : within)
        CHECK(one.whose->id.text == (one.type->id.text == u"addressedTo"        ? u"board1"_qs
                                     : one.other->id == elementId("direction2") ? u"goal3"_qs
                                                                                : u"goal1"_qs));
}

TEST_CASE("a relation counts on the days of its validity")
{
    Model model = smallCity();
    Relation former = relation("contributesTo", elementId("goal1"), elementId("direction1"));
    former.validTo = ImpreciseDate::fromText(QStringLiteral("2023"));
    put(model, former);
    CHECK(relatedIn(model, "goal1").filter(QStringLiteral("contributesTo")).isEmpty());
    CHECK_FALSE(KindRelations(CountedModel(model, QDate(2025, 1, 1)))
                    .has({QStringLiteral("replaces")}, {kindId("goal")}, {kindId("direction")}));
    CHECK(relatedTo(CountedModel(model, QDate(2023, 12, 31)), *model.find(elementId("goal1"))).size() == 2);
}

TEST_CASE("kinds are related by themselves or by their elements")
{
    const Model model = smallCity();
    const KindRelations kinds{CountedModel(model, day)};
    const RelationTypeId basisFor{QStringLiteral("basisFor")};
    CHECK(kinds.has(basisFor, {kindId("programme")}, {kindId("goal"), kindId("document")}));
    CHECK(kinds.has(basisFor, {kindId("document")}, {kindId("direction")}));
    CHECK_FALSE(kinds.has(basisFor, {kindId("direction")}, {kindId("document")}));
    CHECK_FALSE(kinds.has(basisFor, {}, {kindId("document")}));
}

TEST_CASE("the line of sight of a goal goes up to the vision and down to results")
{
    const Model model = smallCity();
    const CountedModel counted(model, day);
    const LineOfSight thread = threadOf(counted, "goal1");
    CHECK(idsOf(thread.up) == std::vector<QString>{u"vision"_qs, u"programme"_qs, u"plan"_qs, u"direction1"_qs});
    CHECK(idsOf(thread.down) == std::vector<QString>{u"result"_qs, u"audience"_qs});
    const QStringList sentences = sentencesOf(counted, thread, Language::Swedish);
    CHECK(sentences.first() == QStringLiteral("”goal1” bidrar till ”direction1”."));
    CHECK(sentencesOf(counted, thread, Language::English).first() == u"“goal1” contributes to “direction1”."_qs);
}

TEST_CASE("a ring of relations is walked once")
{
    Model model = smallCity();
    put(model, relation("contributesTo", elementId("vision"), elementId("goal1")));
    const CountedModel counted(model, day);
    const LineOfSight thread = threadOf(counted, "goal1");
    CHECK(idsOf(thread.up) == std::vector<QString>{u"vision"_qs, u"programme"_qs, u"plan"_qs, u"direction1"_qs});
    CHECK(std::is_sorted(thread.relations.begin(), thread.relations.end(),
                         [](const Relation* a, const Relation* b) { return a->id < b->id; }));
}

TEST_CASE("every step of a thread joins elements on it, also in a large city")
{
    const Model model = generateCity(1500);
    const CountedModel counted(model, day);
    const Element* programme = counted.elementsOf(kindId("programme")).front();
    const LineOfSight thread = lineOfSight(counted, *programme);
    QSet<const Element*> on{programme};
    for (const auto* side : {&thread.up, &thread.down})
        for (const Element* one : *side)
            on.insert(one);
    CHECK(on.size() == static_cast<qsizetype>(thread.up.size() + thread.down.size() + 1));
    CHECK(thread.down.size() > 100);
    CHECK(std::all_of(thread.steps.begin(), thread.steps.end(), [&](const Related& step) {
        return on.contains(step.whose) && on.contains(step.other) && step.leadsUp() == std::optional(true);
    }));
}

TEST_CASE("an indicator tells its latest value and whether the target of its year is met")
{
    Model model = smallCity();
    const ElementId goal = elementId("goal1");
    Indicator share;
    share.id.text = share.name = QStringLiteral("share");
    share.better = Better::Up;
    put(model, share);
    put(model, IndicatorUse{{QStringLiteral("use")}, share.id, goal, {}, {}, Certainty::Stated});
    put(model, Measurement{{QStringLiteral("m1")}, share.id, 2022, {}, Sex::All, {88.0}});
    put(model, Measurement{{QStringLiteral("m0")}, share.id, 2023, 2024, Sex::All, {91.0}});
    put(model, Measurement{{QStringLiteral("m2")}, share.id, 2023, {}, Sex::Women, {99.0}});
    put(model, Measurement{{QStringLiteral("m3")}, share.id, 2024, {}, Sex::All, {}});
    put(model, Target{{QStringLiteral("t1")}, share.id, goal, 2022, 80, {}, {}});
    put(model, Target{{QStringLiteral("t2")}, share.id, goal, 2024, 90, {}, {}});
    put(model, Target{{QStringLiteral("t3")}, share.id, elementId("goal2"), 2025, 99, {}, {}});

    const auto measured = indicatorsOf(model, goal);
    REQUIRE(measured.size() == 1);
    CHECK(measured[0].series == std::vector<YearValue>{{2022, 88.0}, {2023, 91.0}});
    CHECK(measured[0].latest() == YearValue{2023, 91.0});
    CHECK(measured[0].target->id.text == QStringLiteral("t2"));
    CHECK(measured[0].meetsTarget == true);
    const auto other = indicatorsOf(model, elementId("goal2"));
    REQUIRE(other.size() == 1);
    CHECK(other[0].use == nullptr);
    CHECK_FALSE(other[0].meetsTarget);
    CHECK(indicatorsOf(model, elementId("vision")).empty());
}

TEST_CASE("a target is read by its own comparison, else by what is better")
{
    Indicator indicator;
    Target target;
    CHECK(opOf(target, indicator) == TargetOp::Min);
    indicator.better = Better::Down;
    CHECK(opOf(target, indicator) == TargetOp::Max);
    target.op = TargetOp::Equal;
    CHECK(opOf(target, indicator) == TargetOp::Equal);
}

TEST_CASE("assessments come newest first")
{
    Model model = smallCity();
    for (const auto& [id, date] : {std::pair("a", "2023"), std::pair("b", "2024-05"), std::pair("c", "2022-12-31")})
        put(model, FollowUp{{QString::fromLatin1(id)},
                            elementId("goal1"),
                            ImpreciseDate::fromText(QString::fromLatin1(date)),
                            Assessment::Partly,
                            {}});
    const auto followUps = followUpsOf(model, elementId("goal1"));
    REQUIRE(followUps.size() == 3);
    CHECK(followUps[0]->id.text == QStringLiteral("b"));
    CHECK(followUps[2]->id.text == QStringLiteral("c"));
}
