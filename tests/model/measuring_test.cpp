#include "model/operations/measuring.h"

#include "hand_built.h"

#include "model/operations/records.h"
#include "model/operations/relations.h"
#include "model/operations/reshape.h"

using namespace styrmodell;

namespace
{

const ElementId goal = elementId("goal1");
const ElementId otherGoal = elementId("goal2");
const IndicatorId share{QStringLiteral("andel")};

/// The first goal followed up by the indicator `andel`.
Model followedUp()
{
    Model model = smallCity();
    put(model, Indicator{.id = share, .name = QStringLiteral("Andel")});
    apply(model, followUpBy(model, goal, QStringLiteral("andel")));
    return model;
}

MeasuredValue measured(double value)
{
    MeasuredValue measured;
    measured.value = value;
    return measured;
}

} // namespace

TEST_CASE("A value is entered for a year and sex, changed there, and taken away")
{
    Model model = followedUp();
    apply(model, setMeasurement(model, share, 2024, Sex::All, measured(40)));
    apply(model, setMeasurement(model, share, 2024, Sex::Women, measured(41)));
    apply(model, setMeasurement(model, share, 2024, Sex::All, measured(42)));
    REQUIRE(model.table<Measurement>().size() == 2);
    for (const Measurement* one : model.table<Measurement>().sorted())
        CHECK(one->value.value == (one->sex == Sex::All ? 42 : 41));
    apply(model, setMeasurement(model, share, 2024, Sex::All, {}));
    CHECK(model.table<Measurement>().size() == 1);
    const auto again = setMeasurement(model, share, 2024, Sex::All, {});
    REQUIRE(again);
    CHECK(again->changes.empty());
}

TEST_CASE("Not measured is an entry of its own, and a change keeps the year in which it was reported")
{
    Model model = followedUp();
    put(model, Measurement{.id = {"m"}, .indicator = share, .year = 2024, .reportedYear = 2025, .value = measured(3)});
    apply(model, setMeasurement(model, share, 2024, Sex::All, MeasuredValue{}));
    REQUIRE(model.table<Measurement>().size() == 1);
    const Measurement* one = model.find(MeasurementId{"m"});
    REQUIRE(one);
    CHECK_FALSE(one->value.value);
    CHECK(one->reportedYear == 2025);
}

TEST_CASE("A year is one of four digits, an indicator one of the model")
{
    const Model model = followedUp();
    CHECK_FALSE(setMeasurement(model, share, 0, Sex::All, measured(1)));
    CHECK_FALSE(setMeasurement(model, share, 10000, Sex::All, measured(1)));
    CHECK_FALSE(setMeasurement(model, IndicatorId{"nosuch"}, 2024, Sex::All, measured(1)));
    CHECK_FALSE(setTarget(model, share, goal, 0, 1));
    CHECK_FALSE(setTarget(model, share, elementId("nosuch"), 2024, 1));
    CHECK_FALSE(setTarget(model, IndicatorId{"nosuch"}, goal, 2024, 1));
}

TEST_CASE("A target belongs to indicator, element and year; changing it keeps its condition")
{
    Model model = followedUp();
    put(model, Target{.id = {"t"}, .indicator = share, .element = goal, .year = 2026, .value = 1, .op = TargetOp::Max});
    apply(model, setTarget(model, share, goal, 2026, 50));
    apply(model, setTarget(model, share, otherGoal, 2026, 60));
    apply(model, setTarget(model, share, goal, 2027, 70));
    CHECK(model.table<Target>().size() == 3);
    CHECK(model.find(TargetId{"t"})->value == 50);
    CHECK(model.find(TargetId{"t"})->op == TargetOp::Max);
    apply(model, setTarget(model, share, goal, 2026, {}));
    CHECK_FALSE(model.find(TargetId{"t"}));
    CHECK(model.table<Target>().size() == 2);
}

TEST_CASE("Following up finds the indicator by its name in any case of letters, else makes it")
{
    Model model = followedUp();
    apply(model, followUpBy(model, otherGoal, QStringLiteral("  ANDEL ")));
    CHECK(model.table<Indicator>().size() == 1);
    CHECK(model.table<IndicatorUse>().size() == 2);
    CHECK_FALSE(followUpBy(model, goal, QStringLiteral("Andel")));
    CHECK_FALSE(followUpBy(model, goal, QStringLiteral("  ")));
    apply(model, followUpBy(model, goal, QStringLiteral("Antal  träd")));
    REQUIRE(model.find(IndicatorId{"antal-trad"}));
    CHECK(model.find(IndicatorId{"antal-trad"})->name == u"Antal träd");
}

TEST_CASE("An indicator that nothing uses any more goes with its values, one in use stays")
{
    Model model = followedUp();
    apply(model, followUpBy(model, otherGoal, QStringLiteral("Andel")));
    apply(model, setMeasurement(model, share, 2024, Sex::All, measured(40)));
    apply(model, setTarget(model, share, goal, 2026, 50));
    apply(model, stopFollowingUpBy(model, goal, share));
    CHECK(model.table<Target>().size() == 0);
    CHECK(model.table<Measurement>().size() == 1);
    REQUIRE(model.find(share));
    CHECK_FALSE(stopFollowingUpBy(model, goal, share));
    apply(model, stopFollowingUpBy(model, otherGoal, share));
    CHECK_FALSE(model.find(share));
    CHECK(model.table<Measurement>().size() == 0);
}

TEST_CASE("An assessment is added, and changed by its id")
{
    Model model = followedUp();
    apply(model, assess(model, FollowUp{.element = goal, .text = QStringLiteral("På god väg.")}));
    apply(model, assess(model, FollowUp{.element = goal, .text = QStringLiteral("Nästa år.")}));
    REQUIRE(model.table<FollowUp>().size() == 2);
    FollowUp changed = *model.table<FollowUp>().sorted().front();
    changed.text = QStringLiteral("Klart.");
    apply(model, assess(model, changed));
    CHECK(model.table<FollowUp>().size() == 2);
    CHECK(model.find(changed.id)->text == u"Klart.");
    CHECK_FALSE(assess(model, FollowUp{.element = elementId("nosuch")}));
}

TEST_CASE("What is added never takes the place of a record that has got other members since")
{
    Model model = followedUp();
    apply(model, setTarget(model, share, goal, 2026, 50));
    apply(model, relate(model, Relation{.type = {"supports"}, .from = goal, .to = elementId("vision")}));
    const Model before = model;
    apply(model, mergeElements(model, otherGoal, goal)); // its use, target and relation keep their ids
    put(model, element("goal1", "goal"));
    apply(model, followUpBy(model, goal, QStringLiteral("Andel")));
    apply(model, setTarget(model, share, goal, 2026, 99));
    apply(model, relate(model, Relation{.type = {"supports"}, .from = goal, .to = elementId("vision")}));
    CHECK(model.table<IndicatorUse>().size() == before.table<IndicatorUse>().size() + 1);
    CHECK(model.table<Target>().size() == 2);
    CHECK(model.referrersOf<Relation>(RecordKey::of(goal)).size() == 1);
    for (const Target* target : model.table<Target>().sorted())
        CHECK(target->value == (target->element == goal ? 99 : 50));
}

TEST_CASE("A relation is not added twice, whatever id the first has")
{
    Model model = smallCity();
    put(model, Relation{.id = {"r-1"}, .type = {"supports"}, .from = goal, .to = otherGoal});
    CHECK_FALSE(relate(model, Relation{.type = {"supports"}, .from = goal, .to = otherGoal}));
    CHECK(relate(model, Relation{.type = {"supports"}, .from = otherGoal, .to = goal}));
    CHECK(relate(model, Relation{.type = {"complements"}, .from = goal, .to = otherGoal}));
}
