#include "form_pages.h"

#include "model/interchange/templates.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"
#include "tests/scene/page_rules.h"
#include "tests/scene/sample_models.h"
#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace styrmodell;

namespace
{

Model city(const QString& name)
{
    Result<Model> model = modelFromTemplate(name);
    REQUIRE(model);
    return *std::move(model);
}

const Node* nodeAt(const std::vector<Node>& nodes, const QString& thing, const QString& role)
{
    const Node* found = nullptr;
    forEachNode(nodes, [&](const Node& node, int) {
        if (node.key.thing == thing && node.key.role == role)
            found = &node;
    });
    return found;
}

} // namespace

TEST_CASE("Columns keep the rules on every page")
{
    const QString name = GENERATE(as<QString>(), "helsingborg", "lund", "malmo", "falun", "varberg", "empty");
    CAPTURE(name.toStdString());
    checkEveryMedium(city(name), Form::Columns);
}

TEST_CASE("Columns of far too much, or of a city's own kinds, keep the rules on every page")
{
    checkEveryMedium(tooMuch(), Form::Columns);
    checkEveryMedium(ownKinds(), Form::Columns);
}

TEST_CASE("Columns of generated cities keep the rules on every page")
{
    const auto [elements, seed] = GENERATE(table<int, std::uint32_t>({{150, 1}, {300, 2}}));
    checkEveryMedium(generateCity(elements, seed), Form::Columns);
}

TEST_CASE("Each goal area is a column with its goals beneath its head")
{
    const Model model = city(QStringLiteral("varberg"));
    const Page page = formPage(model, Form::Columns, mediumFor(PageFormat::Wide16x9));
    for (const Element* area : elementsOfKind(model, {QStringLiteral("goalArea")})) {
        const Node* column = nodeAt(page.nodes, area->id.text, QStringLiteral("column"));
        CAPTURE(area->title.toStdString());
        if (!column) {
            CHECK(area->validTo);
            continue;
        }
        const Node* head = nodeAt(column->children, area->id.text, QStringLiteral("plate"));
        REQUIRE(head);
        CHECK(head->target == Focus(area->id));
        CHECK(head->box.top() == column->box.top());
        for (const Element* goal : childrenOf(model, area->id)) {
            const Node* card = nodeAt(column->children, goal->id.text, QStringLiteral("card"));
            REQUIRE(card);
            CHECK(column->box.contains(card->box));
            CHECK(card->box.top() >= head->box.bottom());
        }
    }
}

TEST_CASE("Two periods of goals in one model show different goals on different days")
{
    const Model model = city(QStringLiteral("varberg"));
    const FontMeasure measure;
    PictureRequest request = defaultRequest(model, QDate(2026, 1, 1));
    choose(request, model, {{}, Form::Columns});
    const auto wordsIn = [&](int year) {
        request.asOf = QDate(year, 6, 1);
        return wordsOn(layOut(model, request, measure).pages.front()).join(u'\n');
    };
    CHECK(wordsIn(2021).contains(QStringLiteral("Kompetensförsörjningen")));
    CHECK_FALSE(wordsIn(2021).contains(QStringLiteral("klimatmedveten")));
    CHECK(wordsIn(2025).contains(QStringLiteral("klimatmedveten")));
    CHECK_FALSE(wordsIn(2025).contains(QStringLiteral("Kompetensförsörjningen")));
}

TEST_CASE("What lies in no column is counted beneath them")
{
    Model model = city(QStringLiteral("varberg"));
    Element stray = *model.find(ElementId{QStringLiteral("ex-a24-alla-1")});
    stray.id = {QStringLiteral("stray")};
    stray.parent.reset();
    model.put(std::make_shared<const Element>(stray));
    const Page page = formPage(model, Form::Columns, mediumFor(PageFormat::Wide16x9));
    const Node* others = nodeAt(page.nodes, QStringLiteral("kind:priorityGoal"), QStringLiteral("others"));
    REQUIRE(others);
    CHECK(others->target == Focus(KindFocus{{QStringLiteral("priorityGoal")}, {}}));
}

TEST_CASE("Goals that only contribute to a direction stand in its column")
{
    const Model model = helsingborg();
    const Page page = formPage(model, Form::Columns, mediumFor(PageFormat::Wide16x9));
    int goals = 0;
    for (const Element* direction : elementsOfKind(model, {QStringLiteral("direction")})) {
        const Node* column = nodeAt(page.nodes, direction->id.text, QStringLiteral("column"));
        REQUIRE(column);
        forEachNode(column->children, [&](const Node& node, int) {
            const Element* goal = node.key.role == u"card" ? model.find(*node.element) : nullptr;
            if (!goal)
                return;
            ++goals;
            CHECK(goal->parent != direction->id);
            const auto& relations = model.table<Relation>().sorted();
            CHECK(std::any_of(relations.begin(), relations.end(), [&](const Relation* relation) {
                return relation->from == End(goal->id) && relation->to == End(direction->id);
            }));
        });
    }
    CHECK(goals > 5);
}

TEST_CASE("A column without goals says so, and on screen they are added there")
{
    Model model = city(QStringLiteral("varberg"));
    const Element* area = model.find(ElementId{QStringLiteral("a24-gron")});
    for (const Element* goal : childrenOf(model, area->id)) {
        for (const IndicatorUse* use : model.table<IndicatorUse>().sorted())
            if (use->element == goal->id)
                model.remove(use->id);
        model.remove(goal->id);
    }
    const Page page = formPage(model, Form::Columns, screenMedium({1400, 900}));
    const Node* empty = nodeAt(page.nodes, area->id.text, QStringLiteral("empty"));
    REQUIRE(empty);
    REQUIRE(empty->vacancy);
    CHECK(empty->vacancy->kind.text == u"priorityGoal");
    CHECK(empty->vacancy->parent == area->id);
}

TEST_CASE("Columns of a city that has drawn none take every ranked kind, the vision first")
{
    for (const char* name : {"helsingborg", "lund", "malmo", "falun", "varberg", "empty"})
        checkDefault(city(QString::fromLatin1(name)), Form::Columns);
    checkDefault(ownKinds(), Form::Columns);
}
