#include "every_medium.h"

#include "model/queries/counted.h"
#include "tests/bench/generated_city.h"
#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

#include <QMap>

#include <array>

using namespace styrmodell;

namespace
{

constexpr std::array forms{Form::Stack,  Form::House,   Form::Columns, Form::Chain,
                           Form::Matrix, Form::Pyramid, Form::Rings,   Form::Cycle};

/// Where each thing of the overview stands.
QMap<NodeKey, QPointF> placesOn(const Model& model, const Medium& medium, Form form, const TextMeasure& measure)
{
    QMap<NodeKey, QPointF> places;
    const Page page = layOut(model, overviewRequest(model, medium, form), measure).pages.front();
    forEachNode(page.nodes, [&](const Node& node, int) { places.insert(node.key, node.box.topLeft()); });
    return places;
}

Model withOneMore(Model model, const KindId& kind)
{
    const CountedModel counted(model, QDate(2024, 9, 1));
    Element more = *counted.elementsOf(kind).front();
    more.id = {QStringLiteral("one-more")};
    more.title = QStringLiteral("Ännu ett");
    more.order = 9999;
    model.put(std::make_shared<const Element>(more));
    return model;
}

} // namespace

TEST_CASE("One more of what there are many among 300 moves nothing else, in any form on a page that lies")
{
    const FontMeasure measure;
    const Model model = generateCity(300);
    const Medium medium =
        GENERATE(mediumFor(PageFormat::Wide16x9), mediumFor(PageFormat::A4), presentingMedium({1920, 1080}));
    const Form form = GENERATE(from_range(forms.begin(), forms.end()));
    const auto before = placesOn(model, medium, form, measure);
    for (const char* name : {"goal", "document", "assignment", "boardDirection"}) {
        const KindId kind{QString::fromLatin1(name)};
        const auto after = placesOn(withOneMore(model, kind), medium, form, measure);
        for (auto place = before.begin(); place != before.end(); ++place) {
            const Element* element = model.find(ElementId{place.key().thing});
            if (!element || element->kind == kind)
                continue;
            CAPTURE(nameOf(form).toStdString(), name, place.key().toId().toStdString());
            REQUIRE(after.contains(place.key()));
            CHECK((after.value(place.key()) - *place).manhattanLength() < 1);
        }
    }
}
