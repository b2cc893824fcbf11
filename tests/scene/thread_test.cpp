#include "page_rules.h"
#include "sample_models.h"

#include "model/interchange/templates.h"
#include "model/queries/line_of_sight.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"
#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <algorithm>

using namespace styrmodell;

namespace
{

const ElementId goal{QStringLiteral("mal-24-behorighet")};

PictureRequest requestFor(const Model& model, const ElementId& id, const Medium& medium)
{
    PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
    request.focus = ThreadFocus{id};
    request.medium = medium;
    return request;
}

Page threadOf(const Model& model, const ElementId& id, const Medium& medium = mediumFor(PageFormat::Wide16x9))
{
    static const FontMeasure measure;
    const Publication publication = layOut(model, requestFor(model, id, medium), measure);
    REQUIRE(publication.pages.size() == 1);
    return publication.pages.front();
}

void checkThread(const Model& model, const ElementId& id, const Medium& medium)
{
    const Page page = threadOf(model, id, medium);
    CAPTURE(id.text.toStdString());
    CHECK(page.id == QStringLiteral("thread-") + id.text);
    const QStringList faults = faultsOf(page, medium);
    INFO(faults.mid(0, 8).join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

/// The first of each kind.
std::vector<ElementId> oneOfEachKind(const Model& model)
{
    std::vector<ElementId> ids;
    for (const Kind* kind : model.table<Kind>().sorted())
        if (const auto elements = elementsOfKind(model, kind->id); !elements.empty())
            ids.push_back(elements.front()->id);
    return ids;
}

const Node* nodeOf(const Page& page, const QString& thing, const QString& role)
{
    const Node* found = nullptr;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.thing == thing && node.key.role == role)
            found = &node;
    });
    return found;
}

QSet<QString> thingsOn(const Page& page)
{
    QSet<QString> things;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.element && node.isFocusable)
            things.insert(node.element->text);
    });
    return things;
}

/// A line may end at a plate, but never cross one.
QStringList platesUnderLines(const Page& page)
{
    std::vector<const Node*> plates;
    QStringList faults;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.thing.isEmpty())
            return; // a list of plates, not one of them
        if (node.key.role == u"plate" || node.key.role == u"near" || node.key.role == u"own" ||
            node.key.role == u"more")
            plates.push_back(&node);
    });
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.role != u"thread")
            return;
        for (const Shape& shape : node.shapes)
            for (const PathStep& step : std::get<Path>(shape.outline)) {
                const auto* line = std::get_if<LineTo>(&step);
                const auto* curve = std::get_if<CubicTo>(&step);
                for (const Node* plate : plates)
                    if ((line && plate->box.adjusted(1, 1, -1, -1).contains(line->to)) ||
                        (curve && plate->box.adjusted(1, 1, -1, -1).contains(curve->to)))
                        faults += node.key.toId() + QStringLiteral(" lies on ") + plate->key.toId();
            }
    });
    return faults;
}

} // namespace

TEST_CASE("The line of sight of one element of each kind keeps the rules on every paper and in every window")
{
    const Model model = helsingborg();
    const auto medium =
        GENERATE(mediumFor(PageFormat::Wide16x9), mediumFor(PageFormat::Standard4x3), mediumFor(PageFormat::A4),
                 mediumFor(PageFormat::A4Portrait), mediumFor(PageFormat::A3), mediumFor(PageFormat::A3Portrait),
                 mediumFor(PageFormat::Narrow), screenMedium({1165, 780}), screenMedium({900, 600}),
                 screenMedium({2560, 1300}), screenMedium({600, 900}), screenMedium({320, 480}));
    CAPTURE(medium.size.width(), medium.size.height());
    checkThread(model, goal, medium);
    for (const ElementId& id : oneOfEachKind(model))
        checkThread(model, id, medium);
}

TEST_CASE("Lines of sight of cities with levels of their own keep the rules")
{
    const QString name = GENERATE(as<QString>(), "lund", "malmo", "falun");
    CAPTURE(name.toStdString());
    const auto model = modelFromTemplate(name);
    REQUIRE(model);
    const auto medium = GENERATE(mediumFor(PageFormat::Wide16x9), mediumFor(PageFormat::A4Portrait));
    for (const ElementId& id : oneOfEachKind(*model))
        checkThread(*model, id, medium);
}

TEST_CASE("Lines of sight in large cities keep the rules")
{
    const Model model = generateCity(GENERATE(150, 300));
    const auto medium = GENERATE(mediumFor(PageFormat::Wide16x9), mediumFor(PageFormat::Standard4x3),
                                 mediumFor(PageFormat::A4Portrait), screenMedium({900, 600}), screenMedium({320, 480}));
    CAPTURE(medium.size.width(), medium.size.height());
    for (const ElementId& id : oneOfEachKind(model))
        checkThread(model, id, medium);
}

TEST_CASE("Far too much is counted in a line of sight that keeps the rules")
{
    const Model model = tooMuch();
    const auto medium = GENERATE(mediumFor(PageFormat::Wide16x9), mediumFor(PageFormat::A4Portrait));
    for (const ElementId& id : oneOfEachKind(model))
        checkThread(model, id, medium);
}

TEST_CASE("Everything of a goal's line of sight can be entered, and its sentences are there")
{
    const Model model = helsingborg();
    const Page page = threadOf(model, goal);
    const CountedModel counted(model, QDate(2024, 9, 1));
    const LineOfSight thread = lineOfSight(counted, *model.find(goal));
    const QSet<QString> things = thingsOn(page);
    for (const std::vector<const Element*>* elements : {&thread.up, &thread.down})
        for (const Element* element : *elements) {
            CAPTURE(element->id.text.toStdString());
            CHECK(things.contains(element->id.text));
        }
    CHECK(things.contains(QStringLiteral("bun")));
    CHECK(things.contains(QStringLiteral("uppdrag-bun")));
    CHECK(things.contains(QStringLiteral("mal-24-narvaro")));

    const Node* own = nodeOf(page, goal.text, QStringLiteral("own"));
    REQUIRE(own);
    CHECK(own->target == Focus(goal));
    CHECK(wordsOn(page).join(u' ').contains(QStringLiteral("89")));
    const Node* sentences = nodeOf(page, {}, QStringLiteral("sentences"));
    REQUIRE(sentences);
    CHECK(sentences->name.contains(QStringLiteral("bidrar till ”En skola där fler lyckas”")));
    CHECK(sentences->name.contains(QStringLiteral("leder till ”Resultat och effekter som skapar mervärde”")));
}

TEST_CASE("Of a long line of sight the first sentences are heard, and how many there are besides")
{
    const Page page = threadOf(helsingborg(), ElementId{QStringLiteral("vision-2035")});
    CHECK(page.description.size() < 1700);
    CHECK(page.description.startsWith(QStringLiteral("”Helsingborg 2035” får bidrag från ”Program")));
    CHECK(QRegularExpression(QStringLiteral("\\. Och \\d+ samband till\\.$")).match(page.description).hasMatch());
}

TEST_CASE("A line of sight is read from the element upward, then downward, then in sentences")
{
    const Page page = threadOf(helsingborg(), goal);
    QStringList order;
    for (const Node& node : page.nodes)
        if (node.key.role == u"own" || node.key.role == u"upward" || node.key.role == u"downward" ||
            node.key.role == u"sentences")
            order += node.key.role;
    CHECK(order == QStringList{"own", "upward", "downward", "sentences"});
}

TEST_CASE("Lines pass beside plates, never across them")
{
    const Model model = helsingborg();
    const auto medium = GENERATE(mediumFor(PageFormat::Wide16x9), mediumFor(PageFormat::A4));
    for (const ElementId& id : {goal, ElementId{QStringLiteral("inr-bun")}, ElementId{QStringLiteral("vision-2035")},
                                ElementId{QStringLiteral("inriktning-kunskap")}}) {
        const QStringList faults = platesUnderLines(threadOf(model, id, medium));
        INFO(id.text.toStdString() << ": " << faults.mid(0, 5).join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
}

TEST_CASE("The vision's line of sight counts what it has no room for")
{
    const Model model = helsingborg();
    const Page page = threadOf(model, ElementId{QStringLiteral("vision-2035")});
    const CountedModel counted(model, QDate(2024, 9, 1));
    const LineOfSight thread = lineOfSight(counted, *model.find(ElementId{QStringLiteral("vision-2035")}));
    const auto goals = std::count_if(thread.down.begin(), thread.down.end(),
                                     [](const Element* element) { return element->kind.text == u"goal"; });
    const Node* plate = nodeOf(page, QStringLiteral("kind:goal"), QStringLiteral("plate"));
    REQUIRE(plate);
    CHECK(plate->name.endsWith(QString::number(goals)));
    CHECK(plate->target == Focus(KindFocus{{QStringLiteral("goal")}, {}}));
}

TEST_CASE("Where lines would crowd, what they lead from and to is gathered by kind")
{
    const Model model = helsingborg();
    const Page page = threadOf(model, ElementId{QStringLiteral("inriktning-klimat")});
    size_t heads = 0;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.role == u"thread" && node.state == NodeState::Lit)
            for (const Shape& shape : node.shapes)
                heads += static_cast<size_t>(std::get<Path>(shape.outline).size() > 1);
    });
    CHECK(heads <= 32);
    const Node* goals = nodeOf(page, QStringLiteral("kind:goal"), QStringLiteral("plate"));
    REQUIRE(goals);
    CHECK(goals->name.endsWith(QStringLiteral(" 11")));
    // The few that can be followed keep plates of their own.
    CHECK(nodeOf(page, QStringLiteral("dok-trafikprogram"), QStringLiteral("plate")));
}

TEST_CASE("Who leads nowhere has a line of sight that says so")
{
    const Page page = threadOf(helsingborg(), ElementId{QStringLiteral("kf")});
    CHECK(nodeOf(page, QStringLiteral("kf"), QStringLiteral("own")));
    const Node* sentences = nodeOf(page, {}, QStringLiteral("sentences"));
    REQUIRE(sentences);
    CHECK_FALSE(sentences->name.isEmpty());
}

TEST_CASE("The line of sight of what is gone is the overview, and an unadopted one is not for the public")
{
    const Model model = helsingborg();
    CHECK(threadOf(model, ElementId{QStringLiteral("gone")}).id == QStringLiteral("overview"));
    static const FontMeasure measure;
    PictureRequest request =
        requestFor(model, ElementId{QStringLiteral("inriktning-kunskap")}, mediumFor(PageFormat::Wide16x9));
    request.profile = Profile::Public;
    CHECK(layOut(model, request, measure).pages.front().id == QStringLiteral("overview"));
}
