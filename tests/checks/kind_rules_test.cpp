#include "sound_city.h"

using namespace styrmodell;

TEST_CASE("kindWithoutExplanation: only of kinds in use")
{
    Model model = soundCity();
    change(model, kindId("company"), [](Kind& k) { k.explanation = {}; });
    CHECK(findingsOf(model, "kindWithoutExplanation").empty());
    change(model, kindId("goal"), [](Kind& k) { k.explanation = {}; });
    onlyFinding(model, "kindWithoutExplanation", "");
}

TEST_CASE("nameInOtherLanguage: of kinds and relation types in use")
{
    Model model = soundCity();
    CHECK(findingsOf(model, "nameInOtherLanguage").empty());
    change(model, kindId("goal"), [](Kind& k) { k.plural.sv.clear(); });
    onlyFinding(model, "nameInOtherLanguage", "");
    change(model, RelationTypeId{QStringLiteral("leadsTo")}, [](RelationType& t) { t.forward.sv.clear(); });
    CHECK(findingsOf(model, "nameInOtherLanguage").size() == 2);
    change(model, modelInfoId(), [](ModelInfo& info) { info.language = QStringLiteral("en"); });
    CHECK(findingsOf(model, "nameInOtherLanguage").empty());
}

TEST_CASE("kindInNoPicture: where every picture chooses its kinds")
{
    Model model = soundCity();
    Picture picture;
    picture.id.text = QStringLiteral("picture");
    put(model, picture);
    CHECK(findingsOf(model, "kindInNoPicture").empty());
    PictureFilter filter;
    for (const Kind* kind : kindsInOrder(model))
        if (kind->id != kindId("policy") && kind->id != kindId("document"))
            filter.kinds += kind->id;
    picture.filter = filter;
    put(model, picture);
    onlyFinding(model, "kindInNoPicture", "");

    Composition composition;
    composition.id.text = QStringLiteral("composition");
    Slot outer;
    outer.slots = {Slot{{}, {}, {}, {kindId("document")}, {kindId("goal")}, {}, {}}};
    composition.slots = {outer};
    put(model, composition);
    Picture composed;
    composed.id.text = QStringLiteral("composed");
    composed.composition = composition.id;
    put(model, composed);
    CHECK(findingsOf(model, "kindInNoPicture").empty());
}

TEST_CASE("storyShowsOutdated: a step at something that is not in force")
{
    Model model = soundCity();
    put(model, Story{{QStringLiteral("story")}, QStringLiteral("Our story"), {}});
    StoryStep step;
    step.id.text = QStringLiteral("step");
    step.story.text = QStringLiteral("story");
    step.focus = End(elementId("goal1"));
    put(model, step);
    CHECK(findingsOf(model, "storyShowsOutdated").empty());
    change(model, "goal1", [](Element& e) { e.validTo = date("2023"); });
    onlyFinding(model, "storyShowsOutdated", "goal1");
}
