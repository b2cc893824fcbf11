#include "tests/scene/every_medium.h"
#include "tests/scene/page_rules.h"
#include "tests/scene/sample_models.h"

#include "model/interchange/templates.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"
#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/compositions/from_ranks.h"
#include "views/scene/lay_out.h"
#include "views/scene/parts/sector.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Page pageOf(const Model& model, Form form, const Medium& medium = mediumFor(PageFormat::Wide16x9))
{
    const FontMeasure measure;
    return layOut(model, overviewRequest(model, medium, form), measure).pages.front();
}

const Node* nodeOf(const Page& page, const QString& thing, const QString& role)
{
    const Node* found = nullptr;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (!found && node.key.thing == thing && node.key.role == role)
            found = &node;
    });
    return found;
}

Model templateCalled(const QString& name)
{
    Result<Model> model = modelFromTemplate(name);
    REQUIRE(model);
    return *std::move(model);
}

} // namespace

TEST_CASE("Rings and cycles keep the rules on every page")
{
    const Form form = GENERATE(Form::Rings, Form::Cycle);
    const QString name = GENERATE(as<QString>(), "helsingborg", "lund", "malmo", "falun", "varberg");
    CAPTURE(name.toStdString(), nameOf(form).toStdString());
    checkEveryMedium(templateCalled(name), form);
}

TEST_CASE("Rings and cycles of nothing yet, of too much and of a city's own "
          "kinds keep the rules on every page")
{
    const Form form = GENERATE(Form::Rings, Form::Cycle);
    CAPTURE(nameOf(form).toStdString());
    checkEveryMedium(nothingYet(), form);
    checkEveryMedium(tooMuch(), form);
    checkEveryMedium(ownKinds(), form);
}

TEST_CASE("Rings and cycles of generated cities keep the rules on every page")
{
    const Form form = GENERATE(Form::Rings, Form::Cycle);
    const auto [elements, seed] = GENERATE(table<int, std::uint32_t>({{150, 1}, {300, 2}}));
    checkEveryMedium(generateCity(elements, seed), form);
}

TEST_CASE("Helsingborg's rings have the vision in the middle, each direction "
          "as a sector, and the bodies counted")
{
    const Model model = helsingborg();
    const Page page = pageOf(model, Form::Rings);
    const Node* vision = nodeOf(page, QStringLiteral("vision-2035"), QStringLiteral("plate"));
    REQUIRE(vision);
    CHECK(vision->editable.has_value());
    CHECK(vision->target == Focus(ElementId{QStringLiteral("vision-2035")}));
    const CountedModel counted(model, QDate(2024, 9, 1));
    for (const Element* direction : counted.elementsOf({QStringLiteral("direction")})) {
        CAPTURE(direction->id.text.toStdString());
        const Node* sector = nodeOf(page, direction->id.text, QStringLiteral("plate"));
        REQUIRE(sector);
        CHECK(sector->target == Focus(direction->id));
        CHECK_FALSE(sector->texts.empty());
    }
    const QStringList words = wordsOn(page);
    const auto saysCount = [&](const QString& name, const char* kind) {
        return words.contains(
            QStringLiteral("%1 %2").arg(name).arg(counted.elementsOf({QString::fromLatin1(kind)}).size()));
    };
    CHECK(saysCount(QStringLiteral("Nämnder"), "board"));
    CHECK(saysCount(QStringLiteral("Bolag"), "company"));
    CHECK(nodeOf(page, QStringLiteral("slot:document"), QStringLiteral("panel"))->target ==
          Focus(KindFocus{{QStringLiteral("document")}, {}}));
    for (const char* said : {"Tillitsbaserad styrning", "Resultat och effekter", "Tillit", "Vad det leder till"})
        CHECK(words.contains(QString::fromUtf8(said)));
}

TEST_CASE("What the rings say of arrows is true of the kinds that it names")
{
    const QString words = wordsOn(pageOf(helsingborg(), Form::Rings)).join(u' ');
    CHECK(words.contains(
        QStringLiteral("Program för mandatperioden 2023–2026: underlag för stadens styrdokument, stadens "
                       "inriktningar och nämnders och bolags inriktning")));
    CHECK(words.contains(QStringLiteral("Stadens styrdokument: underlag för stadens inriktningar och inriktning.")));
    CHECK(words.contains(QStringLiteral("Inriktning och mål: bidrar till stadens inriktningar.")));
}

TEST_CASE("Rings are read from the vision outward, then what it leads to, then "
          "the rings by name")
{
    const Page page = pageOf(helsingborg(), Form::Rings);
    const QStringList wanted{"vision-2035", "slot:document", "slot:board", "slot:company", "slot:result", "slot:rings"};
    QStringList order;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (wanted.contains(node.key.thing) && !order.contains(node.key.thing))
            order += node.key.thing;
    });
    CHECK(order.indexOf(QStringLiteral("vision-2035")) == 0);
    CHECK(order.indexOf(QStringLiteral("slot:document")) < order.indexOf(QStringLiteral("slot:board")));
    CHECK(order.indexOf(QStringLiteral("slot:board")) < order.indexOf(QStringLiteral("slot:result")));
}

TEST_CASE("The default rings and the default cycle show every kind that has a rank")
{
    const Form form = GENERATE(Form::Rings, Form::Cycle);
    const Model model = GENERATE_COPY(helsingborg(), ownKinds(), nothingYet(), templateCalled(QStringLiteral("malmo")));
    const Composition composition = defaultComposition(model, form);
    CHECK(composition.form == form);
    for (const Kind* kind : rankedKinds(model)) {
        CAPTURE(kind->id.text.toStdString());
        CHECK(isDrawnWithin(composition, kind->id));
    }
}

TEST_CASE("Empty rings say what belongs in them, on screen how it is added")
{
    const Form form = GENERATE(Form::Rings, Form::Cycle);
    const Model model = nothingYet();
    const FontMeasure measure;
    PictureRequest request = overviewRequest(model, mediumFor(PageFormat::Wide16x9), form);
    CHECK(wordsOn(layOut(model, request, measure).pages.front()).join(u' ').contains(QStringLiteral("saknas")));
    request.showsHints = true;
    int places = 0;
    forEachNode(layOut(model, request, measure).pages.front().nodes,
                [&](const Node& node, int) { places += node.vacancy ? 1 : 0; });
    CHECK(places >= 5);
}

TEST_CASE("Directions that are too many for sectors are one sector with their "
          "count")
{
    const Model model = tooMuch();
    const CountedModel counted(model, QDate(2024, 9, 1));
    const Page page = pageOf(model, Form::Rings);
    const Node* sector = nodeOf(page, QStringLiteral("slot:direction"), QStringLiteral("panel"));
    REQUIRE(sector);
    QStringList words;
    for (const TextBlock& text : sector->texts)
        words += text.text();
    CHECK(words.join(u' ').contains(QString::number(counted.elementsOf({QStringLiteral("direction")}).size())));
}

TEST_CASE("A cycle has arrows only where the model has relations")
{
    Model model = helsingborg();
    const auto arrows = [&] {
        int count = 0;
        forEachNode(pageOf(model, Form::Cycle).nodes,
                    [&](const Node& node, int) { count += node.layer == Layer::Arrow ? 1 : 0; });
        return count;
    };
    CHECK(arrows() > 0);
    for (const Relation* relation : model.table<Relation>().sorted())
        model.remove(relation->id);
    CHECK(arrows() == 0);
}

TEST_CASE("What lies in a sector lies between its circles and its edges")
{
    const Sector ring{{100, 100}, 40, 80, 0, 360, 0};
    CHECK(holds(ring, QRectF(90, 30, 20, 20)));
    CHECK_FALSE(holds(ring, QRectF(60, 90, 80,
                                   4))); // its ends are in the ring, its middle in the hole
    CHECK_FALSE(holds(ring, QRectF(90, 10, 20, 20)));
    const Sector right{{100, 100}, 40, 80, 45, 90, 8};
    CHECK(holds(right, QRectF(150, 95, 20, 10)));
    CHECK_FALSE(holds(right, QRectF(90, 30, 20, 20)));
    const Sector most{{100, 100}, 40, 80, 90, 270, 8};
    CHECK(holds(most, QRectF(30, 95, 20, 10)));
    CHECK_FALSE(holds(most, QRectF(130, 60, 20, 10)));
}
