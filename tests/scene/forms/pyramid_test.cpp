#include "tests/scene/every_medium.h"
#include "tests/scene/page_rules.h"
#include "tests/scene/sample_models.h"

#include "model/interchange/templates.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"
#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Page widePyramid(const Model& model)
{
    const FontMeasure measure;
    return layOut(model, overviewRequest(model, mediumFor(PageFormat::Wide16x9), Form::Pyramid), measure).pages.front();
}

Model templateCalled(const QString& name)
{
    Result<Model> model = modelFromTemplate(name);
    REQUIRE(model);
    return *std::move(model);
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

int cycleArrowsOf(const Page& page)
{
    int arrows = 0;
    forEachNode(page.nodes, [&](const Node& node, int) {
        arrows += node.key.role == u"arrow" && node.key.slot == u"cycle" ? 1 : 0;
    });
    return arrows;
}

} // namespace

TEST_CASE("Pyramids keep the rules on every page")
{
    const QString name = GENERATE(as<QString>(), "sundsvall", "helsingborg", "lund", "malmo", "falun", "region-skane");
    CAPTURE(name.toStdString());
    checkEveryMedium(templateCalled(name), Form::Pyramid);
}

TEST_CASE("Pyramids of nothing yet, of too much and of a city's own kinds keep the rules on every page")
{
    checkEveryMedium(nothingYet(), Form::Pyramid);
    checkEveryMedium(tooMuch(), Form::Pyramid);
    checkEveryMedium(ownKinds(), Form::Pyramid);
}

TEST_CASE("Pyramids of generated cities keep the rules on every page")
{
    const auto [elements, seed] = GENERATE(table<int, std::uint32_t>({{150, 1}, {300, 2}}));
    checkEveryMedium(generateCity(elements, seed), Form::Pyramid);
}

TEST_CASE("Each band of a pyramid is wider than the one above it")
{
    const Page page = widePyramid(templateCalled(QStringLiteral("sundsvall")));
    const Node* vision = nodeOf(page, QStringLiteral("vision"), QStringLiteral("plate"));
    const Node* plan = nodeOf(page, QStringLiteral("mrp"), QStringLiteral("plate"));
    const Node* base = nodeOf(page, QStringLiteral("grund"), QStringLiteral("plate"));
    REQUIRE(vision);
    REQUIRE(plan);
    REQUIRE(base);
    CHECK(vision->box.bottom() <= plan->box.top());
    CHECK(plan->box.bottom() <= base->box.top());
    CHECK(vision->box.width() < plan->box.width());
    CHECK(plan->box.width() < base->box.width());
    CHECK(vision->editable.has_value());
    CHECK(plan->target == Focus(ElementId{QStringLiteral("mrp")}));
}

TEST_CASE("Sundsvall's cycle stands beside its pyramid and goes round")
{
    Model model = templateCalled(QStringLiteral("sundsvall"));
    const Page page = widePyramid(model);
    const Node* cycle = nodeOf(page, QStringLiteral("slot:cycle"), QStringLiteral("panel"));
    const Node* base = nodeOf(page, QStringLiteral("grund"), QStringLiteral("plate"));
    REQUIRE(cycle);
    REQUIRE(base);
    CHECK(cycle->box.left() >= base->box.right());
    CHECK(cycleArrowsOf(page) == 3);
    const QString words = wordsOn(page).join(u'\n');
    for (const char* said : {"Styrsnurran", "Sätta mål och planera", "Följa upp och analysera", "Säkerställa styrning"})
        CHECK(words.contains(QString::fromUtf8(said)));
    model.remove(RelationId{QStringLiteral("steg-3-steg-1")});
    CHECK(cycleArrowsOf(widePyramid(model)) == 2);
}

TEST_CASE("A pyramid is read from its vision down, and what relates its bands is told")
{
    const Page page = widePyramid(templateCalled(QStringLiteral("sundsvall")));
    QStringList order;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.role == u"plate" && (node.key.thing == u"vision" || node.key.thing == u"mrp" ||
                                          node.key.thing == u"grund" || node.key.thing == u"steg-1"))
            order += node.key.thing;
    });
    CHECK(order == QStringList{"vision", "mrp", "grund", "steg-1"});
    CHECK(nodeOf(page, QStringLiteral("mrp"), QStringLiteral("plate"))
              ->description.contains(QStringLiteral("bidrar till")));
}

TEST_CASE("The default pyramid shows every kind that has a rank")
{
    const Model model = helsingborg();
    const QString words = wordsOn(widePyramid(model)).join(u'\n');
    for (const char* said : {"Helsingborg 2035", "Program för mandatperioden", "Nämnder 12", "Bolag 9", "Uppdrag 21"})
        CHECK(words.contains(QString::fromUtf8(said)));
    CHECK(defaultComposition(model, Form::Pyramid).form == Form::Pyramid);
}
