#include "page_rules.h"
#include "sample_models.h"

#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/lay_out.h"
#include "views/scene/light/spotlight.h"
#include "views/scene/light/thread_light.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace styrmodell;

namespace
{

const ElementId goal{QStringLiteral("mal-24-behorighet")};

PictureRequest requestFor(const Model& model, const Medium& medium)
{
    PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
    request.medium = medium;
    return request;
}

Page overviewOf(const Model& model, const Medium& medium = mediumFor(PageFormat::Wide16x9))
{
    return layOut(model, requestFor(model, medium), FontMeasure()).pages.front();
}

Page litOverview(const Model& model, const ElementId& id)
{
    const PictureRequest request = requestFor(model, mediumFor(PageFormat::Wide16x9));
    const CountedModel counted(model, request.asOf);
    return threadLit(overviewOf(model), counted, compositionFor(model, request), *model.find(id), request.language);
}

const Node* nodeOf(const Page& page, const QString& thing, const QString& role = QStringLiteral("plate"))
{
    const Node* found = nullptr;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (!found && node.key.thing == thing && node.key.role == role)
            found = &node;
    });
    return found;
}

bool hasColdWords(const Node& node)
{
    for (const TextBlock& text : node.texts)
        for (const Paragraph& paragraph : text.paragraphs)
            for (const Line& line : paragraph.lines)
                for (const Run& run : line.runs)
                    if (run.paint != Paint(ColourToken::Soft))
                        return false;
    return true;
}

} // namespace

TEST_CASE("A goal's line of sight is lit up to the vision, with the board whose goal it is")
{
    const Model model = helsingborg();
    const Page page = litOverview(model, goal);
    const auto isLit = [&](const char* thing) {
        const Node* node = nodeOf(page, QString::fromLatin1(thing));
        REQUIRE(node);
        return node->state == NodeState::Lit;
    };
    CHECK(isLit("vision-2035"));
    CHECK(isLit("program-2023-2026"));
    CHECK(isLit("inriktning-kunskap"));
    CHECK_FALSE(isLit("inriktning-klimat"));
    int litBodies = 0;
    forEachNode(page.nodes, [&](const Node& node, int) {
        const Element* element = node.element ? model.find(*node.element) : nullptr;
        if (element && element->kind.text == u"board" && node.state == NodeState::Lit) {
            ++litBodies;
            CHECK(element->id.text == u"bun");
        }
    });
    CHECK(litBodies == 1);
}

TEST_CASE("What is lit says so, and what is cold keeps its words in the soft colour")
{
    const Page page = litOverview(helsingborg(), goal);
    CHECK(nodeOf(page, QStringLiteral("vision-2035"))->description.startsWith(QStringLiteral("På den röda tråden.")));
    int cold = 0;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.state != NodeState::Dim)
            return;
        ++cold;
        CHECK(hasColdWords(node));
        CHECK_FALSE(node.description.contains(QStringLiteral("På den röda tråden.")));
    });
    CHECK(cold > 10);
    CHECK(wordsOn(page) == wordsOn(overviewOf(helsingborg())));
    CHECK(faultsOf(page, mediumFor(PageFormat::Wide16x9)).isEmpty());
}

TEST_CASE("An element that nothing is related to lights itself alone")
{
    Model model = helsingborg();
    const Page page = litOverview(model, ElementId{QStringLiteral("dok-parkeringsnorm")});
    CHECK(nodeOf(page, QStringLiteral("vision-2035"))->state == NodeState::Dim);
}

TEST_CASE("In the spotlight a plate grows and stands on a bar, and all else turns cold")
{
    const Page plain = overviewOf(helsingborg());
    const NodeKey key = nodeOf(plain, QStringLiteral("inriktning-kunskap"))->key;
    const Page page = spotlit(plain, key);
    const Node* before = nodeOf(plain, key.thing);
    const Node* after = nodeOf(page, key.thing);
    CHECK(after->state == NodeState::Lit);
    CHECK(after->layer == Layer::Top);
    CHECK(after->box.width() == before->box.width() + 14);
    CHECK(after->shapes.size() == before->shapes.size() + 1);
    CHECK(nodeOf(page, QStringLiteral("vision-2035"))->state == NodeState::Dim);
    CHECK(wordsOn(page) == wordsOn(plain));
}

TEST_CASE("A spotlight on a heading is on its whole panel, one on nothing changes nothing")
{
    const Page plain = overviewOf(helsingborg());
    NodeKey heading;
    forEachNode(plain.nodes, [&](const Node& node, int) {
        if (node.semantics.role == Role::Heading && node.target == Focus(KindFocus{{QStringLiteral("direction")}, {}}))
            heading = node.key;
    });
    REQUIRE_FALSE(heading.thing.isEmpty());
    const Page page = spotlit(plain, heading);
    CHECK(nodeOf(page, QStringLiteral("inriktning-kunskap"))->state != NodeState::Dim);
    CHECK(nodeOf(page, QStringLiteral("vision-2035"))->state == NodeState::Dim);
    CHECK(spotlit(plain, {QStringLiteral("nobody"), QStringLiteral("plate"), {}}) == plain);
}

TEST_CASE("Cold, a head that is two shapes in one has a single edge")
{
    const Model model = helsingborg();
    PictureRequest request = requestFor(model, mediumFor(PageFormat::Wide16x9));
    request.focus = ThreadFocus{goal};
    const Page plain = layOut(model, request, FontMeasure()).pages.front();
    NodeKey direction;
    forEachNode(plain.nodes, [&](const Node& node, int) {
        if (node.element && node.element->text == u"inriktning-kunskap")
            direction = node.key;
    });
    REQUIRE_FALSE(direction.thing.isEmpty());
    const Page page = spotlit(plain, direction);
    REQUIRE_FALSE(page == plain);
    forEachNode(page.nodes, [](const Node& node, int) {
        if (node.state == NodeState::Dim && node.key.role != u"arrow")
            CHECK(std::count_if(node.shapes.begin(), node.shapes.end(),
                                [](const Shape& shape) { return shape.fill && shape.stroke; }) <= 1);
    });
    CHECK(wordsOn(page) == wordsOn(plain));
}

TEST_CASE("The frame in the spotlight stays beneath what it surrounds")
{
    const Page plain = overviewOf(helsingborg(), presentingMedium({1920, 1080}));
    const Node* frame = nullptr;
    forEachNode(plain.nodes, [&](const Node& node, int) {
        if (node.layer == Layer::Frame && !node.children.empty())
            frame = &node;
    });
    REQUIRE(frame);
    const Page page = spotlit(plain, frame->children.front().key);
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key == frame->key)
            CHECK(node.layer == Layer::Frame);
    });
    CHECK(page != plain);
}

TEST_CASE("Before an audience the whole model is on one screen, every part summarised rather than left out")
{
    const QSizeF screen = GENERATE(as<QSizeF>(), QSizeF(1920, 1080), QSizeF(1280, 800), QSizeF(1024, 768));
    CAPTURE(screen.width(), screen.height());
    const Medium medium = presentingMedium(screen);
    CHECK(24 / medium.smallest == Approx(1920 / medium.size.width()));
    const Model model = helsingborg();
    const Page page = overviewOf(model, medium);
    CHECK(page.size.height() <= medium.size.height() + 0.5);
    const QStringList faults = faultsOf(page, medium);
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
    const QString words = wordsOn(page).join(u' ');
    for (const char* part : {"Helsingborg 2035", "Nämnder", "12", "Bolag", "9", "Resultat och effekter"})
        CHECK(words.contains(QString::fromUtf8(part)));
    for (const Element* direction : elementsOfKind(model, {QStringLiteral("direction")}))
        CHECK((nodeOf(page, direction->id.text) || words.contains(QStringLiteral("till"))));
}
