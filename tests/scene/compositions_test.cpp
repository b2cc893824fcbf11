// What is offered when a composition is adapted is what the forms draw.
#include "page_rules.h"
#include "sample_models.h"

#include "model/change/draft.h"
#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/compositions/understood.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QDate day(2024, 9, 1);

Page pageOf(const Model& model, const Composition& composition)
{
    static const FontMeasure measure;
    Draft draft(model);
    draft.put(composition);
    PictureRequest request = defaultRequest(model, day);
    request.medium = screenMedium({1400, 900});
    request.composition = composition.id;
    request.form = composition.form.value_or(Form::Stack);
    return layOut(draft.model(), request, measure).pages.front();
}

} // namespace

TEST_CASE("Every shape that a form offers for a slot is another picture")
{
    const Model model = helsingborg();
    const Form form =
        GENERATE(Form::Stack, Form::Columns, Form::House, Form::Pyramid, Form::Rings, Form::Chain, Form::Cycle);
    const Composition composition = defaultComposition(model, form);
    const CountedModel counted(model, day);
    CAPTURE(static_cast<int>(form));
    for (const SlotPath& path : slotPaths(composition)) {
        CAPTURE(slotAt(composition, path)->key().toStdString());
        std::vector<std::vector<Node>> pictures;
        for (const SlotShape shape : shapesUnderstood(counted, composition, path)) {
            Composition shaped = composition;
            Slot slot = *slotAt(composition, path);
            slot.shape = shape;
            setSlot(shaped, path, slot);
            CAPTURE(nameOf(shape).toStdString());
            const Page page = pageOf(model, shaped);
            CHECK(std::find(pictures.begin(), pictures.end(), page.nodes) == pictures.end());
            pictures.push_back(page.nodes);
        }
    }
}

TEST_CASE("A slot may be gathered by the bodies that its elements are of, with how many each has")
{
    const Model model = helsingborg();
    Composition composition = defaultComposition(model, Form::Stack);
    Slot goals;
    goals.id = QStringLiteral("goals");
    goals.kinds = {KindId{QStringLiteral("goal")}};
    goals.groupBy = GroupBy::Body;
    composition.slots = {goals};
    composition.arrows.clear();
    const Page page = pageOf(model, composition);
    CHECK(faultsOf(page, screenMedium({1400, 900})) == QStringList());
    int bodies = 0;
    forEachNode(page.nodes, [&](const Node& node, int) {
        const Element* element = node.element ? model.find(*node.element) : nullptr;
        if (!element || node.key.role != u"plate" || node.texts.size() < 2)
            return;
        ++bodies;
        CHECK(model.find(element->kind)->flags.has(KindFlag::IsBody));
    });
    CHECK(bodies > 1);
}

TEST_CASE("What a picture leaves out and what is empty in it is known")
{
    const Model model = helsingborg();
    const CountedModel counted(model, day);
    Composition composition = *model.table<Composition>().sorted().front();
    const auto leftOut = [&] {
        QStringList kinds;
        for (const Kind* kind : kindsLeftOut(counted, composition))
            kinds += kind->id.text;
        return kinds;
    };
    CHECK_FALSE(leftOut().contains(QStringLiteral("direction")));
    CHECK(emptySlots(counted, composition).isEmpty());
    removeSlot(composition, pathOf(composition, QStringLiteral("directions")));
    CHECK(leftOut().contains(QStringLiteral("direction")));
    const SlotPath added = addSlot(composition, {0}, {});
    CHECK(emptySlots(counted, composition) == QList<SlotPath>{added});
    composition.form = Form::Matrix;
    CHECK(emptySlots(counted, composition).isEmpty());
    CHECK(leftOut().contains(QStringLiteral("vision")));
}
