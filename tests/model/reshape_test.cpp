#include "hand_built.h"

#include "model/operations/elements.h"
#include "model/operations/records.h"
#include "model/operations/relations.h"
#include "model/operations/reshape.h"
#include "model/queries/order.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

bool isRelated(const Model& model, const char* type, const End& from, const End& to)
{
    const auto relations = model.table<Relation>().sorted();
    return std::any_of(relations.begin(), relations.end(), [&](const Relation* one) {
        return one->type.text == QLatin1String(type) && one->from == from && one->to == to;
    });
}

} // namespace

TEST_CASE("An element that gets another kind keeps its relations and its place")
{
    Model model = smallCity();
    const Element before = *model.find(elementId("goal1"));
    apply(model, changeKind(model, {elementId("goal1")}, kindId("boardDirection")));
    Element expected = before;
    expected.kind = kindId("boardDirection");
    CHECK(*model.find(elementId("goal1")) == expected);
    CHECK(isRelated(model, "contributesTo", elementId("goal1"), elementId("direction1")));
}

TEST_CASE("A subtype that the new kind does not have goes, and one it has stays")
{
    Model model = smallCity();
    const QString subtype = model.find(elementId("plan"))->subtype;
    REQUIRE_FALSE(subtype.isEmpty());
    apply(model, changeKind(model, {elementId("plan")}, kindId("document")));
    CHECK(model.find(elementId("plan"))->subtype == subtype);
    apply(model, changeKind(model, {elementId("plan")}, kindId("programme")));
    CHECK(model.find(elementId("plan"))->subtype.isEmpty());
}

TEST_CASE("Several elements get a kind at once, or none if one of them or the kind is not there")
{
    Model model = smallCity();
    CHECK_FALSE(changeKind(model, {elementId("goal1"), elementId("nowhere")}, kindId("result")));
    CHECK_FALSE(changeKind(model, {elementId("goal1")}, kindId("nokind")));
    apply(model, changeKind(model, {elementId("goal1"), elementId("goal2")}, kindId("result")));
    CHECK(model.find(elementId("goal1"))->kind == kindId("result"));
    CHECK(model.find(elementId("goal2"))->kind == kindId("result"));
}

TEST_CASE("Of two elements one is left, with the relations of both, each once")
{
    Model model = smallCity();
    apply(model, relate(model, relation("contributesTo", elementId("goal1"), elementId("direction2"))));
    apply(model, relate(model, relation("contributesTo", elementId("direction1"), elementId("direction2"))));
    apply(model, mergeElements(model, elementId("direction2"), elementId("direction1")));
    CHECK_FALSE(model.find(elementId("direction1")));
    CHECK(isRelated(model, "contributesTo", elementId("goal2"), elementId("direction2")));
    CHECK(isRelated(model, "basisFor", elementId("plan"), elementId("direction2")));
    const auto relations = model.referrersOf<Relation>(RecordKey::of(elementId("direction2")));
    CHECK(std::none_of(relations.begin(), relations.end(), [](const Relation* one) { return one->from == one->to; }));
    const auto count = std::count_if(relations.begin(), relations.end(),
                                     [](const Relation* one) { return one->from == End(elementId("goal1")); });
    CHECK(count == 1);
}

TEST_CASE("What lies in the one that goes lies in the one that stays, also where the one lay in the other")
{
    Model model = smallCity();
    apply(model, mergeElements(model, elementId("assignment2"), elementId("assignment1")));
    CHECK(model.find(elementId("goal1"))->parent == elementId("assignment2"));
    CHECK(model.find(elementId("goal2"))->parent == elementId("assignment2"));
    apply(model, mergeElements(model, elementId("assignment2"), elementId("board2")));
    CHECK(model.find(elementId("assignment2"))->parent == std::nullopt);
    CHECK_FALSE(mergeElements(model, elementId("goal1"), elementId("goal1")));
    CHECK_FALSE(mergeElements(model, elementId("goal1"), elementId("nowhere")));
}

TEST_CASE("Words of the one that goes fill what is empty or are kept in the note")
{
    Model model = smallCity();
    Element goes = *model.find(elementId("goal1"));
    goes.text = QStringLiteral("Dess text");
    goes.owner = QStringLiteral("Skolan");
    goes.agenda2030 = {4};
    Element stays = *model.find(elementId("goal2"));
    stays.text = QStringLiteral("Min text");
    put(model, goes);
    put(model, stays);
    apply(model, mergeElements(model, stays.id, goes.id));
    const Element& one = *model.find(stays.id);
    CHECK(one.text == stays.text);
    CHECK(one.owner == QStringLiteral("Skolan"));
    CHECK(one.agenda2030 == QList<int>{4});
    CHECK(one.note.contains(QStringLiteral("Dess text")));
    CHECK(one.note.contains(goes.title));
}

TEST_CASE("A copied branch has everything in it and their relations, as drafts, after the original")
{
    Model model = smallCity();
    apply(model, duplicateBranch(model, elementId("board1")));
    const Element* copy = model.find(elementId("board1-2"));
    REQUIRE(copy);
    CHECK(copy->status == TextStatus::Draft);
    CHECK(idsOf(elementsOfKind(model, kindId("board"))) ==
          std::vector<QString>{QStringLiteral("board1"), QStringLiteral("board1-2"), QStringLiteral("board2")});
    REQUIRE(model.find(elementId("goal1-2")));
    CHECK(model.find(elementId("goal1-2"))->parent == elementId("assignment1-2"));
    CHECK(isRelated(model, "contributesTo", elementId("goal1-2"), elementId("direction1")));
    CHECK(isRelated(model, "contributesTo", elementId("goal1"), elementId("direction1")));
    CHECK_FALSE(duplicateBranch(model, elementId("nowhere")));
}
