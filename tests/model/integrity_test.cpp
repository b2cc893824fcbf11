#include "hand_built.h"

#include "model/change/integrity.h"
#include "model/operations/records.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

template <class R> QString refusalOf(const Model& model, R record)
{
    const Result<Edit> edit = putRecord(model, std::move(record));
    REQUIRE_FALSE(edit);
    CHECK(edit.error().kind == ErrorKind::BadInput);
    CHECK(edit.error().what.endsWith(u'.'));
    return edit.error().where;
}

} // namespace

TEST_CASE("an element that would break the data is refused with record and member")
{
    const Model model = smallCity();
    Element broken = *model.find(elementId("goal1"));
    SECTION("a title of white space only")
    {
        broken.title = QStringLiteral(" \t\n");
        CHECK(refusalOf(model, broken) == QStringLiteral("elements goal1: title"));
    }
    SECTION("a kind that there is not")
    {
        broken.kind = kindId("objective");
        CHECK(refusalOf(model, broken) == QStringLiteral("elements goal1: kind"));
    }
    SECTION("a parent that there is not")
    {
        broken.parent = elementId("nowhere");
        CHECK(refusalOf(model, broken) == QStringLiteral("elements goal1: parent"));
    }
    SECTION("itself as parent")
    {
        broken.parent = broken.id;
        CHECK(refusalOf(model, broken) == QStringLiteral("elements goal1: parent"));
    }
    SECTION("a subtype that its kind has not")
    {
        broken.subtype = QStringLiteral("plan");
        CHECK(refusalOf(model, broken) == QStringLiteral("elements goal1: subtype"));
    }
    SECTION("U+0000 and a lone surrogate")
    {
        broken.text = QStringLiteral("a") + QChar(0);
        CHECK(refusalOf(model, broken) == QStringLiteral("elements goal1: text"));
        broken.text = QStringLiteral("a") + QChar(0xD800);
        CHECK(refusalOf(model, broken) == QStringLiteral("elements goal1: text"));
    }
    SECTION("a goal of Agenda 2030 beyond 17")
    {
        broken.agenda2030 = {1, 18};
        CHECK(refusalOf(model, broken) == QStringLiteral("elements goal1: agenda2030"));
    }
    SECTION("an id with other letters")
    {
        broken.id.text = QStringLiteral("mål");
        CHECK(refusalOf(model, broken).endsWith(QStringLiteral(": id")));
    }
}

TEST_CASE("a ring of containers is refused")
{
    const Model model = smallCity();
    Element board = *model.find(elementId("board1"));
    board.parent = elementId("goal1");
    CHECK(refusalOf(model, board) == QStringLiteral("elements board1: parent"));
}

TEST_CASE("a thing is not related to itself, a kind to itself is")
{
    const Model model = smallCity();
    CHECK(
        refusalOf(model, relation("basisFor", elementId("plan"), elementId("plan"))).endsWith(QStringLiteral(": to")));
    CHECK(putRecord(model, relation("basisFor", kindId("document"), kindId("document"))));
    CHECK(refusalOf(model, relation("unheardOf", elementId("plan"), elementId("policy")))
              .endsWith(QStringLiteral(": type")));
}

TEST_CASE("what a draft may be is not refused")
{
    const Model model = smallCity();
    Element odd = *model.find(elementId("goal1"));
    odd.title = QStringLiteral("  kept \n to the letter ");
    odd.parent = elementId("vision");
    odd.validFrom = ImpreciseDate::fromText(QStringLiteral("2030"));
    odd.validTo = ImpreciseDate::fromText(QStringLiteral("2020"));
    const Result<Edit> edit = putRecord(model, odd);
    REQUIRE(edit);
    CHECK(std::get<RecordChange<Element>>(edit->changes.front()).after->title == odd.title);
    CHECK(putRecord(model, relation("contributesTo", elementId("vision"), elementId("direction1"))));
}

TEST_CASE("other records are held to their rules")
{
    const Model model = smallCity();
    Picture picture;
    picture.id.text = QStringLiteral("picture");
    picture.title = QStringLiteral("A picture");
    picture.form = Form::House;
    CHECK(putRecord(model, picture));
    picture.composition = CompositionId{QStringLiteral("none")};
    CHECK(refusalOf(model, picture) == QStringLiteral("pictures picture: composition"));

    Composition composition;
    composition.id.text = QStringLiteral("city");
    composition.slots = {{}, {}};
    composition.slots[0].kinds = {kindId("goal")};
    composition.slots[1].id = QStringLiteral("goal");
    CHECK(refusalOf(model, composition) == QStringLiteral("compositions city: slots"));

    Theme theme;
    theme.id.text = QStringLiteral("theme");
    theme.name = QStringLiteral("Ours");
    theme.colours = {{QStringLiteral("red"), QStringLiteral("#12345")}};
    CHECK(refusalOf(model, theme) == QStringLiteral("themes theme: colours"));

    Kind kind = *model.find(kindId("document"));
    kind.subtypes.clear();
    CHECK(refusalOf(model, kind) == QStringLiteral("kinds document: subtypes"));
}

TEST_CASE("nothing is wrong with a whole model but what was put in wrong")
{
    Model model = smallCity();
    CHECK_FALSE(firstViolation(model));
    model.remove(elementId("result"));
    const auto found = firstViolation(model);
    REQUIRE(found);
    CHECK(found->where.startsWith(QStringLiteral("relations ")));
}
