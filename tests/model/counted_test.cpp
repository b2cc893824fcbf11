#include "hand_built.h"

#include "model/interchange/templates.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QDate day(2024, 9, 1);

void setStatus(Model& model, const char* id, TextStatus status)
{
    Element changed = *model.find(elementId(id));
    changed.status = status;
    put(model, changed);
}

void setValidity(Model& model, const char* id, const char* from, const char* to)
{
    Element changed = *model.find(elementId(id));
    changed.validFrom = ImpreciseDate::fromText(QString::fromLatin1(from));
    changed.validTo = ImpreciseDate::fromText(QString::fromLatin1(to));
    put(model, changed);
}

size_t count(const CountedModel& counted, const char* kind)
{
    return counted.elementsOf(kindId(kind)).size();
}

} // namespace

TEST_CASE("adopted and proposed elements count, drafts only while nothing of their kind is settled")
{
    Model model = smallCity();
    setStatus(model, "goal1", TextStatus::Draft);
    setStatus(model, "goal2", TextStatus::SentForComment);
    CHECK(count(CountedModel(model, day), "goal") == 2);
    put(model, element("goal3", "goal"));
    setStatus(model, "goal3", TextStatus::Proposed);
    CHECK(idsOf(CountedModel(model, day).elementsOf(kindId("goal"))) == std::vector<QString>{QStringLiteral("goal3")});
    const auto leftOut = CountedModel(model, day).leftOut(kindId("goal"));
    REQUIRE(leftOut.size() == 2);
    CHECK(leftOut[0].reason == LeftOut::SentForComment);
    CHECK(leftOut[1].reason == LeftOut::Draft);
    CHECK(idsOf(leftOut[1].elements) == std::vector<QString>{QStringLiteral("goal1")});
}

TEST_CASE("an element counts from the first day of its beginning to the last of its end")
{
    Model model = smallCity();
    setValidity(model, "goal1", "2024-09", "2024-09");
    const auto counts = [&](QDate when) {
        return CountedModel(model, when).isCounted(*model.find(elementId("goal1")));
    };
    CHECK_FALSE(counts(QDate(2024, 8, 31)));
    CHECK(counts(QDate(2024, 9, 1)));
    CHECK(counts(QDate(2024, 9, 30)));
    CHECK_FALSE(counts(QDate(2024, 10, 1)));
    const Element& goal = *model.find(elementId("goal1"));
    CHECK(CountedModel(model, QDate(2024, 8, 31)).whyLeftOut(goal) == LeftOut::NotYetValid);
    CHECK(CountedModel(model, QDate(2024, 10, 1)).whyLeftOut(goal) == LeftOut::Expired);
    CHECK_FALSE(CountedModel(model, day).whyLeftOut(goal));
}

TEST_CASE("replaced and repealed elements never count")
{
    Model model = smallCity();
    setStatus(model, "plan", TextStatus::Replaced);
    setStatus(model, "policy", TextStatus::Repealed);
    CHECK(count(CountedModel(model, day), "document") == 0);
    CHECK(CountedModel(model, day).leftOut(kindId("document")).size() == 2);
}

TEST_CASE("the public sees what is adopted")
{
    Model model = smallCity();
    setStatus(model, "goal1", TextStatus::Proposed);
    CHECK(count(CountedModel(model, day, Audience::Public), "goal") == 1);
    CHECK(count(CountedModel(model, day, Audience::Working), "goal") == 2);
}

TEST_CASE("elements stand by order, those without one last, then by id")
{
    Model model = smallCity();
    for (const auto& [id, order] : {std::pair("b", 2.0), std::pair("a", 2.0), std::pair("c", 0.5)}) {
        Element placed = element(id, "goal", "assignment1");
        placed.order = order;
        put(model, placed);
    }
    CHECK(idsOf(CountedModel(model, day).childrenOf(elementId("assignment1"))) ==
          std::vector<QString>{QStringLiteral("boardDirection1"), QStringLiteral("c"), QStringLiteral("a"),
                               QStringLiteral("b"), QStringLiteral("goal1")});
    CHECK(idsOf(CountedModel(model, day).childrenOf(elementId("assignment1"), kindId("boardDirection"))).size() == 1);
}

TEST_CASE("kinds stand by rank, the unranked last")
{
    const Model model = smallCity();
    const auto kinds = kindsInOrder(model);
    REQUIRE(kinds.size() == 16);
    CHECK(kinds[0]->id == kindId("vision"));
    CHECK(kinds[1]->id == kindId("programme"));
    CHECK_FALSE(kinds.back()->rank);
}

TEST_CASE("what was handed out by reference stays while more is asked for")
{
    const Model model = smallCity();
    const CountedModel counted(model, day);
    const auto& goals = counted.elementsOf(kindId("goal"));
    for (const Kind* kind : kindsInOrder(model))
        static_cast<void>(counted.elementsOf(kind->id));
    CHECK(idsOf(goals) == std::vector<QString>{QStringLiteral("goal1"), QStringLiteral("goal2")});
}

TEST_CASE("the body of an element is the one it lies in, else the one it names")
{
    Model model = smallCity();
    CHECK(bodyOf(model, *model.find(elementId("goal1"))) == model.find(elementId("board1")));
    CHECK(bodyOf(model, *model.find(elementId("board1"))) == model.find(elementId("board1")));
    CHECK(bodyOf(model, *model.find(elementId("plan"))) == nullptr);
    Element plan = *model.find(elementId("plan"));
    plan.body = elementId("board2");
    put(model, plan);
    CHECK(bodyOf(model, *model.find(elementId("plan"))) == model.find(elementId("board2")));
    CHECK(idsOf(wayOutward(model, *model.find(elementId("goal1")))) ==
          std::vector<QString>{QStringLiteral("goal1"), QStringLiteral("assignment1"), QStringLiteral("board1")});
}

TEST_CASE("a drawn title has single spaces and, of an example, no word that says so")
{
    Element goal = element("goal", "goal");
    goal.title = QStringLiteral(" Fler\n  behöriga (exempel) ");
    CHECK(drawnTitle(goal) == QStringLiteral("Fler behöriga (exempel)"));
    goal.certainty = Certainty::Example;
    CHECK(drawnTitle(goal) == QStringLiteral("Fler behöriga"));
    goal.title = QStringLiteral("(exempel)");
    CHECK(drawnTitle(goal) == QStringLiteral("(exempel)"));
}

TEST_CASE("decisions about an element come newest first, those without a date last")
{
    Model model = smallCity();
    for (const auto& [id, date] :
         {std::pair("first", "2023-06"), std::pair("second", "2024-01-30"), std::pair("third", "")}) {
        Decision decision;
        decision.id.text = QString::fromLatin1(id);
        decision.date = ImpreciseDate::fromText(QString::fromLatin1(date));
        decision.elements = {elementId("plan")};
        put(model, decision);
    }
    std::vector<QString> ids;
    for (const Decision* decision : decisionsOf(model, elementId("plan")))
        ids.push_back(decision->id.text);
    CHECK(ids == std::vector<QString>{QStringLiteral("second"), QStringLiteral("first"), QStringLiteral("third")});
    CHECK(decisionsOf(model, elementId("policy")).empty());
}

TEST_CASE("Helsingborg counts as its own picture says")
{
    const Result<Model> model = modelFromTemplate(QStringLiteral("helsingborg"));
    REQUIRE(model);
    const QDate shown = shownDay(*model, QDate(2030, 1, 1));
    CHECK(shown == day);
    const CountedModel counted(*model, shown);
    const auto [kind, number, examples] = GENERATE(table<const char*, size_t, int>({{"vision", 1, 0},
                                                                                    {"programme", 1, 0},
                                                                                    {"direction", 5, 5},
                                                                                    {"document", 37, 0},
                                                                                    {"board", 12, 0},
                                                                                    {"company", 9, 0},
                                                                                    {"assignment", 21, 4},
                                                                                    {"boardDirection", 21, 21},
                                                                                    {"goal", 30, 17},
                                                                                    {"result", 3, 0},
                                                                                    {"audience", 3, 0},
                                                                                    {"principle", 6, 0}}));
    CAPTURE(kind);
    CHECK(count(counted, kind) == number);
    CHECK(exampleCount(counted.elementsOf(kindId(kind))) == examples);
}

TEST_CASE("Helsingborg's documents come by type, what is left out is told")
{
    const Result<Model> model = modelFromTemplate(QStringLiteral("helsingborg"));
    REQUIRE(model);
    const CountedModel counted(*model, day);
    std::vector<std::pair<QString, size_t>> groups;
    for (const SubtypeGroup& group : counted.bySubtype(*model->find(kindId("document"))))
        groups.emplace_back(group.subtype->id, group.elements.size());
    CHECK(groups == std::vector<std::pair<QString, size_t>>{{QStringLiteral("program"), 9},
                                                            {QStringLiteral("plan"), 9},
                                                            {QStringLiteral("strategy"), 2},
                                                            {QStringLiteral("policy"), 5},
                                                            {QStringLiteral("guideline"), 6},
                                                            {QStringLiteral("comprehensivePlan"), 6}});
    size_t leftOut = 0;
    for (const LeftOutGroup& group : counted.leftOut(kindId("document")))
        leftOut += group.elements.size();
    CHECK(leftOut == elementsOfKind(*model, kindId("document")).size() - 37);
}
