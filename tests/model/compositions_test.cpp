#include "hand_built.h"

#include "model/operations/compositions.h"
#include "model/operations/pictures.h"
#include "model/operations/slot_places.h"

#include <random>

using namespace styrmodell;

namespace
{

Slot slotOf(const char* kind)
{
    Slot slot;
    slot.kinds = {kindId(kind)};
    return slot;
}

/// Vision, then documents beside directions, then goals; the directions contribute to the vision, the goals to them.
Composition threeStoreys()
{
    Composition composition;
    composition.form = Form::Stack;
    Slot middle;
    middle.id = QStringLiteral("middle");
    middle.shape = SlotShape::Columns;
    middle.slots = {slotOf("document"), slotOf("direction")};
    composition.slots = {slotOf("vision"), middle, slotOf("goal")};
    const RelationTypeId contributes{QStringLiteral("contributesTo")};
    composition.arrows = {{contributes, QStringLiteral("direction"), QStringLiteral("vision"), {}},
                          {contributes, QStringLiteral("goal"), QStringLiteral("direction"), {}}};
    return composition;
}

/// The keys of slots, those within others in brackets: “vision (document direction) goal”.
QString keysOf(const QList<Slot>& slots)
{
    QStringList keys;
    for (const Slot& slot : slots)
        keys += slot.slots.isEmpty() ? slot.key() : u'(' + keysOf(slot.slots) + u')';
    return keys.join(u' ');
}

Picture pictureOf(Form form)
{
    Picture picture;
    picture.title = QStringLiteral("Vår bild");
    picture.form = form;
    return picture;
}

} // namespace

TEST_CASE("A form that is shown becomes a picture with a composition of its own, in one edit that is undone as one")
{
    Model model = smallCity();
    const Model before = model;
    const auto edit = composePicture(model, pictureOf(Form::House), threeStoreys(),
                                     {{kindId("goal"), Colour{QStringLiteral("#446688")}}});
    apply(model, edit);
    const Picture* picture = model.table<Picture>().sorted().back();
    CHECK(picture->title == QStringLiteral("Vår bild"));
    CHECK_FALSE(picture->form);
    REQUIRE(picture->composition);
    CHECK(model.find(*picture->composition)->slots == threeStoreys().slots);
    CHECK(model.find(kindId("goal"))->colour.text == QStringLiteral("#446688"));
    applyTo(model, inverse(edit->changes));
    CHECK(model == before);
}

TEST_CASE("A picture that is adapted again keeps its composition, and one of its own leaves the others' alone")
{
    Model model = smallCity();
    apply(model, composePicture(model, pictureOf(Form::Stack), threeStoreys()));
    const Picture first = *model.table<Picture>().sorted().back();
    apply(model, addPicture(model, first, QStringLiteral("En till")));
    Composition composition = *model.find(*first.composition);
    composition.slots.removeLast();
    composition.arrows.removeLast();
    apply(model, composePicture(model, first, composition));
    CHECK(model.table<Composition>().size() == 1);
    CHECK(model.find(*first.composition)->slots.size() == 2);
    composition.id = {};
    composition.slots.removeLast();
    composition.arrows.clear();
    apply(model, composePicture(model, first, composition));
    CHECK(model.table<Composition>().size() == 2);
    CHECK(model.find(*first.composition)->slots.size() == 2);
    CHECK(model.find(*model.find(first.id)->composition)->slots.size() == 1);
}

TEST_CASE("A picture is not put together in a way that would break the file")
{
    Model model = smallCity();
    const Picture picture = pictureOf(Form::Stack);
    Composition composition = threeStoreys();
    composition.arrows.first().to = QStringLiteral("nowhere");
    CHECK_FALSE(composePicture(model, picture, composition));
    composition = threeStoreys();
    composition.slots.append(slotOf("vision"));
    CHECK_FALSE(composePicture(model, picture, composition));
    composition = threeStoreys();
    composition.slots.append(slotOf("unheard-of"));
    CHECK_FALSE(composePicture(model, picture, composition));
    CHECK_FALSE(composePicture(model, Picture(), threeStoreys()));
    Picture gone = picture;
    gone.id = {QStringLiteral("gone")};
    CHECK_FALSE(composePicture(model, gone, threeStoreys()));
    CHECK_FALSE(
        composePicture(model, picture, threeStoreys(), {{kindId("unheard-of"), Colour{QStringLiteral("red")}}}));
}

TEST_CASE("Slots are moved in and out of each other, and their arrows follow")
{
    Composition composition = threeStoreys();
    SlotPath goal = moveSlotIn(composition, {2});
    CHECK(keysOf(composition.slots) == QStringLiteral("vision (document direction goal)"));
    CHECK(goal == SlotPath{1, 2});
    goal = moveSlot(composition, goal, -2);
    CHECK(keysOf(composition.slots) == QStringLiteral("vision (goal document direction)"));
    goal = moveSlotOut(composition, goal);
    CHECK(keysOf(composition.slots) == QStringLiteral("vision (document direction) goal"));
    CHECK(goal == SlotPath{2});
    const SlotPath document = moveSlotOut(composition, {1, 0});
    CHECK(keysOf(composition.slots) == QStringLiteral("vision direction document goal"));
    goal = moveSlotIn(composition, {3});
    CHECK(document == SlotPath{2});
    CHECK(keysOf(composition.slots) == QStringLiteral("vision direction (document goal)"));
    CHECK(goal == SlotPath{2, 1});
    CHECK(composition.arrows == threeStoreys().arrows);
}

TEST_CASE("A slot is put into any other but itself, and finds its place there")
{
    Composition composition = threeStoreys();
    CHECK(placeSlot(composition, {0}, {1}, 1) == SlotPath{0, 1});
    CHECK(keysOf(composition.slots) == QStringLiteral("(document vision direction) goal"));
    CHECK(placeSlot(composition, {0}, {0}, 0) == SlotPath{0});
    CHECK(placeSlot(composition, {0, 0}, {0}, 3) == SlotPath{0, 2});
    CHECK(keysOf(composition.slots) == QStringLiteral("(vision direction document) goal"));
    CHECK(placeSlot(composition, {0, 2}, {}, 0) == SlotPath{0});
    CHECK(placeSlot(composition, {1, 1}, {}, 99) == SlotPath{3});
    CHECK(keysOf(composition.slots) == QStringLiteral("document vision goal direction"));
    CHECK(composition.arrows == threeStoreys().arrows);
}

TEST_CASE("A slot that shows other kinds keeps its name, so that arrows and adjustments still know it")
{
    Composition composition = threeStoreys();
    setSlot(composition, {2}, slotOf("result"));
    CHECK(slotAt(composition, {2})->key() == QStringLiteral("goal"));
    CHECK(composition.arrows == threeStoreys().arrows);
}

TEST_CASE("A slot that is removed takes what lies in it and its arrows with it")
{
    Composition composition = threeStoreys();
    CHECK(removeSlot(composition, {1}) == SlotPath{1});
    CHECK(keysOf(composition.slots) == QStringLiteral("vision goal"));
    CHECK(composition.arrows.isEmpty());
    CHECK(removeSlot(composition, {1}) == SlotPath{0});
    CHECK(removeSlot(composition, {0}).isEmpty());
}

TEST_CASE("However slots are moved about, the composition can be kept")
{
    const Model model = smallCity();
    std::mt19937 chance(4711);
    const auto below = [&](qsizetype end) { return static_cast<int>(chance() % static_cast<unsigned>(end)); };
    const QList<const char*> kinds{"vision", "document", "direction", "goal", "result"};
    Composition composition = threeStoreys();
    for (int step = 0; step < 400; ++step) {
        const QList<SlotPath> paths = slotPaths(composition);
        const SlotPath path = paths.isEmpty() ? SlotPath() : paths[below(paths.size())];
        SlotPath after;
        switch (const int what = below(9); what) {
        case 0:
        case 1:
            after = addSlot(composition, path, slotOf(kinds[below(kinds.size())]));
            break;
        case 2:
            after = removeSlot(composition, path);
            break;
        case 3:
            after = setSlot(composition, path, slotOf(kinds[below(kinds.size())]));
            break;
        case 4:
            after = moveSlot(composition, path, below(3) - 1);
            break;
        case 7:
            after = placeSlot(composition, path, paths.isEmpty() ? path : paths[below(paths.size())], below(4));
            break;
        default:
            after = what == 5 ? moveSlotIn(composition, path) : moveSlotOut(composition, path);
            break;
        }
        CAPTURE(step, keysOf(composition.slots));
        REQUIRE((after.isEmpty() || slotAt(composition, after)));
        REQUIRE(composePicture(model, pictureOf(Form::Stack), composition));
    }
}
