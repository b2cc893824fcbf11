#include "every_medium.h"
#include "page_rules.h"
#include "sample_models.h"

#include "model/interchange/templates.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"
#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

PictureRequest requestFor(const Model& model, const Medium& medium)
{
    return overviewRequest(model, medium);
}

bool holdsWords(const Page& page, const QString& words)
{
    return wordsOn(page).contains(words);
}

} // namespace

TEST_CASE("The city's own overview keeps the rules on every page")
{
    checkEveryMedium(helsingborg());
}

TEST_CASE("An overview of nothing yet keeps the rules on every page")
{
    checkEveryMedium(nothingYet());
}

TEST_CASE("An overview of far too much keeps the rules on every page")
{
    checkEveryMedium(tooMuch());
}

TEST_CASE("An attitude with a title as long as a page leaves the picture its room")
{
    Model model = helsingborg();
    Element attitude = *model.find(ElementId{QStringLiteral("tillit")});
    attitude.title = QStringLiteral("Ett tryggt och hållbart samhälle för alla ").repeated(120);
    model.put(std::make_shared<const Element>(attitude));
    const FontMeasure measure;
    const Form form = GENERATE(Form::Stack, Form::House, Form::Rings);
    for (const PageFormat format : {PageFormat::Wide16x9, PageFormat::A4Portrait}) {
        const Medium medium = mediumFor(format);
        const Page page = layOut(model, overviewRequest(model, medium, form), measure).pages.front();
        const QStringList faults = faultsOf(page, medium);
        CAPTURE(nameOf(form).toStdString(), faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
}

TEST_CASE("A city's own kinds get an overview without a composition")
{
    const Model model = ownKinds();
    checkEveryMedium(model);
    const FontMeasure measure;
    const Page page = layOut(model, requestFor(model, mediumFor(PageFormat::Wide16x9)), measure).pages.front();
    const QString all = wordsOn(page).join(u'\n');
    for (const Kind* kind : kindsInOrder(model))
        CHECK(all.contains(kind->name.sv, Qt::CaseInsensitive));
}

TEST_CASE("The overviews of cities with levels of their own keep the rules on every page")
{
    const QString name = GENERATE(as<QString>(), "lund", "malmo", "falun", "varberg", "sundsvall", "region-skane");
    CAPTURE(name.toStdString());
    const auto model = modelFromTemplate(name);
    REQUIRE(model);
    checkEveryMedium(*model);
}

TEST_CASE("Overviews of generated cities keep the rules on every page")
{
    const auto [elements, seed] = GENERATE(table<int, std::uint32_t>({{150, 1}, {300, 2}, {1500, 3}}));
    checkEveryMedium(generateCity(elements, seed));
}

TEST_CASE("The same model gives the same overview every time")
{
    const Model model = helsingborg();
    const PictureRequest request = requestFor(model, mediumFor(PageFormat::A4));
    const FontMeasure one;
    const FontMeasure other;
    const Publication first = layOut(model, request, one);
    CHECK(first.pages == layOut(model, request, one).pages);
    CHECK(first.pages == layOut(helsingborg(), request, other).pages);
}

TEST_CASE("Numbers in the overview are those of the model")
{
    const Model model = helsingborg();
    const FontMeasure measure;
    const PictureRequest request = requestFor(model, mediumFor(PageFormat::Wide16x9));
    const CountedModel counted(model, request.asOf);
    const Page page = layOut(model, request, measure).pages.front();
    for (const char* kind : {"document", "direction", "assignment", "boardDirection", "goal"}) {
        CAPTURE(kind);
        CHECK(holdsWords(page, QString::number(counted.elementsOf({QString::fromLatin1(kind)}).size())));
    }
    CHECK(holdsWords(page, QStringLiteral("Stadens styrmodell")));
}

TEST_CASE("Only relations of the model become arrows")
{
    Model model = helsingborg();
    const FontMeasure measure;
    const PictureRequest request = requestFor(model, mediumFor(PageFormat::Wide16x9));
    const auto arrows = [&] {
        int count = 0;
        forEachNode(layOut(model, request, measure).pages.front().nodes, [&](const Node& node, int) {
            count += node.layer == Layer::Arrow && !node.shapes.empty() ? 1 : 0;
        });
        return count;
    };
    CHECK(arrows() == 8);
    for (const Relation* relation : model.table<Relation>().sorted())
        model.remove(relation->id);
    CHECK(arrows() == 0);
}

TEST_CASE("Who hears the overview is told the level of each element, and what it has to do with others")
{
    const Model model = helsingborg();
    const FontMeasure measure;
    const Page page = layOut(model, requestFor(model, mediumFor(PageFormat::Wide16x9)), measure).pages.front();
    const auto saidOf = [&](const char* id) {
        QString said;
        forEachNode(page.nodes, [&](const Node& node, int) {
            if (said.isEmpty() && node.isFocusable && node.element == ElementId{QString::fromLatin1(id)})
                said = node.description;
        });
        return said;
    };
    CHECK(saidOf("vision-2035").contains(QStringLiteral("Nivå 1 av ")));
    CHECK(saidOf("program-2023-2026").contains(QStringLiteral("Nivå 2 av ")));
    CHECK(saidOf("program-2023-2026").contains(QStringLiteral("Helsingborg 2035.")));
    CHECK(page.description.contains(QStringLiteral("de vi är till för (3)")));
}

TEST_CASE("What is made up looks so, and the footnote says it")
{
    Model model = helsingborg();
    const FontMeasure measure;
    const PictureRequest request = requestFor(model, mediumFor(PageFormat::Wide16x9));
    const Page page = layOut(model, request, measure).pages.front();
    CHECK(holdsWords(page, QStringLiteral("exempel")));
    CHECK_FALSE(wordsOn(page).join(u' ').contains(QStringLiteral("(exempel)")));
    CHECK(wordsOn(page).last().contains(QStringLiteral("påhittat")));
    for (const Element* element : model.table<Element>().sorted())
        if (element->certainty == Certainty::Example)
            model.put(std::make_shared<const Element>([&] {
                Element stated = *element;
                stated.certainty = Certainty::Stated;
                return stated;
            }()));
    CHECK_FALSE(wordsOn(layOut(model, request, measure).pages.front()).last().contains(QStringLiteral("påhittat")));
}

TEST_CASE("An empty slot says how it is filled on screen, and what is missing elsewhere")
{
    const Model model = nothingYet();
    const FontMeasure measure;
    PictureRequest request = requestFor(model, mediumFor(PageFormat::Wide16x9));
    int hints = 0;
    const auto countHints = [&](const Page& page) {
        hints = 0;
        forEachNode(page.nodes, [&](const Node& node, int) { hints += node.state == NodeState::Empty ? 1 : 0; });
        return hints;
    };
    const Page exported = layOut(model, request, measure).pages.front();
    request.showsHints = true;
    const Page shown = layOut(model, request, measure).pages.front();
    CHECK(countHints(shown) > 0);
    CHECK(wordsOn(exported).join(u' ').contains(QStringLiteral("saknas")));
    request.language = Language::English; // as the phrases are written
    const Page english = layOut(model, request, measure).pages.front();
    CHECK(wordsOn(english).join(u' ').contains(QStringLiteral("Press here to add one.")));
    request.showsHints = false;
    const Page plain = layOut(model, request, measure).pages.front();
    CHECK_FALSE(wordsOn(plain).join(u' ').contains(QStringLiteral("Press here")));
}

TEST_CASE("On a phone the programme's one arrow names all that it is the basis of")
{
    const Model model = helsingborg();
    const Page page = layOut(model, requestFor(model, mediumFor(PageFormat::Narrow)), FontMeasure()).pages.front();
    CHECK(wordsOn(page).join(u' ').contains(
        QStringLiteral("underlag för stadens styrdokument, stadens inriktningar och nämnders och bolags inriktning")));
}

TEST_CASE("From the overview everything counted can be reached")
{
    const Model model = helsingborg();
    const FontMeasure measure;
    const NamedMedium one = GENERATE(NamedMedium{"16x9", mediumFor(PageFormat::Wide16x9)},
                                     NamedMedium{"narrow", mediumFor(PageFormat::Narrow)});
    CAPTURE(one.name);
    PictureRequest request = requestFor(model, one.medium);
    QSet<QString> seen{focusKey(OverviewFocus{})};
    std::vector<Focus> ways{OverviewFocus{}};
    while (!ways.empty()) {
        request.focus = ways.back();
        ways.pop_back();
        for (const Page& page : layOut(model, request, measure).pages)
            forEachNode(page.nodes, [&](const Node& node, int) {
                if (node.target && !seen.contains(focusKey(*node.target))) {
                    seen.insert(focusKey(*node.target));
                    ways.push_back(*node.target);
                }
            });
    }
    const CountedModel counted(model, request.asOf);
    QStringList unreached;
    for (const Element* element : model.table<Element>().sorted())
        if (counted.isCounted(*element) && !seen.contains(focusKey(element->id)))
            unreached += element->id.text;
    INFO(unreached.join(u' ').toStdString());
    CHECK(unreached.isEmpty());
}
