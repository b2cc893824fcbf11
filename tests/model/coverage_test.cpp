#include "hand_built.h"

#include "model/interchange/templates.h"
#include "model/queries/coverage.h"
#include "tests/bench/generated_city.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace styrmodell;

namespace
{

const QDate day(2024, 9, 1);

const CoverageKinds ofCity{{kindId("board"), kindId("company")}, {kindId("direction")}, {kindId("goal")}};

/// A line a row: its id, then for each column the ids that contribute, “!” for a gap, “-” for nothing; then sums.
QStringList told(const Coverage& coverage)
{
    QStringList lines;
    for (const CoverageRow& row : coverage.rows) {
        QStringList words{row.element ? row.element->id.text : u"others"_qs};
        for (const CoverageCell& cell : row.cells) {
            QStringList ids;
            for (const Element* element : cell.elements)
                ids += element->id.text;
            words += cell.isGap ? u"!"_qs : ids.isEmpty() ? u"-"_qs : ids.join(u'+');
        }
        words += QStringLiteral("%1/%2/%3").arg(row.contributions).arg(row.elements.size()).arg(row.gaps);
        lines += words.join(u' ');
    }
    return lines;
}

QStringList coverageIn(const Model& model, const CoverageKinds& kinds = ofCity)
{
    return told(coverageOf(CountedModel(model, day), kinds));
}

void contribute(Model& model, const char* from, const char* to)
{
    put(model, relation("contributesTo", elementId(from), elementId(to)));
}

} // namespace

TEST_CASE("coverage says which goals of a body contribute to a direction")
{
    Model model = smallCity();
    CHECK(coverageIn(model) == QStringList{"board1 goal1 - 1/1/0", "board2 - goal2 1/1/0"});
    put(model, element("goal0", "goal", "assignment1"));
    contribute(model, "goal0", "direction1");
    contribute(model, "goal0", "direction2");
    CHECK(coverageIn(model) == QStringList{"board1 goal0+goal1 goal0 3/2/0", "board2 - goal2 1/1/0"});
    const Coverage coverage = coverageOf(CountedModel(model, day), ofCity);
    CHECK(coverage.contributions == 4);
    CHECK(coverage.elements == 3);
    CHECK(coverage.columns[0].contributions == 2);
    CHECK(coverage.columns[1].contributions == 2);
    CHECK(coverage.verb().sv == QStringLiteral("bidrar till"));
}

TEST_CASE("a gap is where a body's own direction contributes but none of its goals does")
{
    Model model = smallCity();
    contribute(model, "boardDirection1", "direction1");
    contribute(model, "boardDirection1", "direction2");
    CHECK(coverageIn(model) == QStringList{"board1 goal1 ! 1/1/1", "board2 - goal2 1/1/0"});
    const Coverage coverage = coverageOf(CountedModel(model, day), ofCity);
    CHECK(coverage.gaps == 1);
    CHECK(coverage.columns[1].gaps == 1);
    CHECK(coverage.ownKinds == QList<KindId>{kindId("boardDirection")});
}

TEST_CASE("a goal that contributes to its body's own direction does not thereby fill a gap")
{
    Model model = smallCity();
    contribute(model, "boardDirection1", "direction2");
    contribute(model, "goal1", "boardDirection1");
    CHECK(coverageIn(model).front() == QStringLiteral("board1 goal1 ! 1/1/1"));
}

TEST_CASE("a body without any goal is a gap, counted once")
{
    Model model = smallCity();
    put(model, element("board3", "board"));
    put(model, element("board4", "board"));
    put(model, element("assignment4", "assignment", "board4"));
    put(model, element("boardDirection4", "boardDirection", "assignment4"));
    contribute(model, "boardDirection4", "direction1");
    CHECK(coverageIn(model).mid(2) == QStringList{"board3 - - 0/0/1", "board4 ! - 0/0/1"});
    const Coverage coverage = coverageOf(CountedModel(model, day), ofCity);
    CHECK(coverage.gaps == 2);
    CHECK(coverage.rows[2].hasNone);
    CHECK(coverage.rows[3].hasNone);
}

TEST_CASE("a contribution may go by way of what is in no row")
{
    Model model = smallCity();
    put(model, element("goal3", "goal"));
    Element named = *model.find(elementId("goal3"));
    named.body = elementId("board1");
    put(model, named);
    contribute(model, "goal3", "plan");
    contribute(model, "plan", "direction2");
    CHECK(coverageIn(model).front() == QStringLiteral("board1 goal1 goal3 2/2/0"));
    // Round in a ring is walked once
    contribute(model, "direction2", "plan");
    CHECK(coverageIn(model).front() == QStringLiteral("board1 goal1 goal3 2/2/0"));
}

TEST_CASE("what lies in a column or in what contributes to it contributes")
{
    Model model = smallCity();
    const CoverageKinds kinds{{kindId("company")}, {kindId("direction")}, {kindId("document")}};
    put(model, element("company", "company"));
    Element inside = element("inside", "document", "direction2");
    inside.body = elementId("company");
    put(model, inside);
    CHECK(coverageIn(model, kinds).front() == QStringLiteral("company - inside 1/1/0"));
}

TEST_CASE("what is of none of the rows stands last and counts")
{
    Model model = smallCity();
    put(model, element("goal3", "goal"));
    contribute(model, "goal3", "direction1");
    CHECK(coverageIn(model).back() == QStringLiteral("others goal3 - 1/1/0"));
    CHECK(coverageOf(CountedModel(model, day), ofCity).elements == 3);
}

TEST_CASE("a relation of a whole kind makes all of it contribute")
{
    Model model = smallCity();
    put(model, element("direction3", "direction"));
    put(model, relation("contributesTo", kindId("goal"), elementId("direction3")));
    put(model, element("goal3", "goal", "assignment2"));
    CHECK(coverageIn(model) == QStringList{"board1 goal1 - goal1 2/1/0", "board2 - goal2 goal2+goal3 3/2/0"});
}

TEST_CASE("where nothing contributes, relations towards the vision are walked whichever way they read")
{
    Model model = smallCity();
    const CoverageKinds kinds{{kindId("board")}, {kindId("programme")}, {kindId("boardDirection")}};
    put(model, relation("basisFor", elementId("programme"), elementId("boardDirection1")));
    const Coverage coverage = coverageOf(CountedModel(model, day), kinds);
    CHECK(told(coverage).front() == QStringLiteral("board1 boardDirection1 1/1/0"));
    CHECK(coverage.verb().sv == QStringLiteral("bygger på"));
}

TEST_CASE("what is not counted stands in no cell")
{
    Model model = smallCity();
    Element goal = *model.find(elementId("goal1"));
    goal.status = TextStatus::Replaced;
    put(model, goal);
    CHECK(coverageIn(model).front() == QStringLiteral("board1 - - 0/0/1"));
}

TEST_CASE("nothing to cover gives no rows and no columns")
{
    const Coverage none = coverageOf(CountedModel(builtInModel(), day), ofCity);
    CHECK(none.rows.empty());
    CHECK(none.columns.empty());
    CHECK(coverageOf(CountedModel(smallCity(), day), {}).rows.empty());
}

TEST_CASE("sums of a coverage are those of its cells, also in a large city")
{
    const Model model = generateCity(1500);
    const Coverage coverage = coverageOf(CountedModel(model, day), ofCity);
    std::vector<int> columns(coverage.columns.size());
    int contributions = 0;
    int gaps = 0;
    for (const CoverageRow& row : coverage.rows) {
        REQUIRE(row.cells.size() == columns.size());
        for (size_t c = 0; c < columns.size(); ++c) {
            columns[c] += static_cast<int>(row.cells[c].elements.size());
            CHECK_FALSE((row.cells[c].isGap && !row.cells[c].elements.empty()));
        }
        contributions += row.contributions;
        gaps += row.gaps;
    }
    for (size_t c = 0; c < columns.size(); ++c)
        CHECK(columns[c] == coverage.columns[c].contributions);
    CHECK(contributions == coverage.contributions);
    CHECK(contributions > 0);
    CHECK(gaps == coverage.gaps);
    CHECK(coverage.elements == static_cast<int>(CountedModel(model, day).elementsOf(kindId("goal")).size()));
}

TEST_CASE("in Malmö a board's goal meets an area by way of the council's goal")
{
    const auto model = modelFromTemplate(QStringLiteral("malmo"));
    REQUIRE(model);
    const CoverageKinds kinds{{kindId("board")}, {kindId("goalArea")}, {kindId("boardGoal")}};
    const Coverage coverage = coverageOf(CountedModel(*model, QDate(2021, 6, 1)), kinds);
    REQUIRE(coverage.rows.size() == 3);
    CHECK(coverage.columns.size() == 4);
    CHECK(coverage.elements == 5);
    for (const CoverageRow& row : coverage.rows)
        CHECK(row.contributions > 0);
}
