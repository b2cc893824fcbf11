#include "page_rules.h"
#include "sample_models.h"

#include "model/interchange/templates.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "model/queries/related.h"
#include "views/drawing/text_measure.h"
#include "views/scene/focus/lay_out_focus.h"

#include <QMap>
#include <QSet>

#include <functional>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

PictureRequest requestFor(const Model& model, const Focus& focus, const Medium& medium)
{
    PictureRequest request = defaultRequest(model, QDate(2024, 9, 1));
    request.focus = focus;
    request.medium = medium;
    return request;
}

std::vector<Page> pagesOf(const Model& model, const Focus& focus,
                          const Medium& medium = mediumFor(PageFormat::Wide16x9))
{
    static const FontMeasure measure;
    return layOutFocus(model, requestFor(model, focus, medium), measure);
}

bool has(const Page& page, const std::function<bool(const Node&)>& holds)
{
    bool found = false;
    forEachNode(page.nodes, [&](const Node& node, int) { found = found || holds(node); });
    return found;
}

} // namespace

TEST_CASE("In one column an arrow stands only between neighbours; other relations are said in words")
{
    const Model model = helsingborg();
    const auto arrowsOn = [](const Page& page) {
        int arrows = 0;
        forEachNode(page.nodes, [&](const Node& node, int) { arrows += node.layer == Layer::Arrow ? 1 : 0; });
        return arrows;
    };
    const Page vision =
        pagesOf(model, ElementId{QStringLiteral("vision-2035")}, mediumFor(PageFormat::A4Portrait)).front();
    CHECK(arrowsOn(vision) == 2);
    CHECK(wordsOn(vision).contains(QStringLiteral("Stadens inriktningar bidrar till Helsingborg 2035")));
    const Page phone = pagesOf(model, ElementId{QStringLiteral("vision-2035")}, mediumFor(PageFormat::Narrow)).front();
    CHECK(arrowsOn(phone) == 1);
}

TEST_CASE("In the cards of boards an assignment that is made up says so, and the page explains it")
{
    const QStringList words = wordsOn(pagesOf(helsingborg(), KindFocus{{QStringLiteral("board")}, {}}).front());
    CHECK(words.contains(QStringLiteral("Tillsyn över ställföreträdare · exempel")));
    CHECK(words.back().contains(QStringLiteral("påhittat för att visa modellen")));
}

TEST_CASE("The title of a page's own element stands whole on it, as its first heading")
{
    const Model model = helsingborg();
    for (const Element* element : model.table<Element>().sorted())
        for (const Page& page : pagesOf(model, element->id)) {
            CAPTURE(page.id.toStdString());
            CHECK(page.title == drawnTitle(*element));
            const bool isWhole = has(page, [&](const Node& node) {
                return node.semantics == Semantics{Role::Heading, 1} && !node.texts.empty() &&
                       node.texts.back().text().simplified() == drawnTitle(*element);
            });
            CHECK(isWhole);
        }
}

TEST_CASE("An arrow stands only where the model has the relation")
{
    const Model model = helsingborg();
    const CountedModel counted(model, QDate(2024, 9, 1));
    for (const Element* element : model.table<Element>().sorted()) {
        QSet<QString> types;
        for (const Related& related : relatedToWithin(counted, *element))
            types.insert(related.type->id.text);
        for (const Page& page : pagesOf(model, element->id))
            forEachNode(page.nodes, [&](const Node& node, int) {
                if (node.key.role != u"arrow" || !node.key.thing.startsWith(QStringLiteral("relation:")))
                    return;
                const QString type = node.key.thing.mid(9).section(u'-', 0, 0);
                CAPTURE(page.id.toStdString(), node.key.toId().toStdString());
                CHECK(types.contains(type));
            });
    }
}

TEST_CASE("A direction says loudly which bodies contribute without a goal")
{
    const std::vector<Page> pages = pagesOf(helsingborg(), ElementId{QStringLiteral("inriktning-vaxa")});
    REQUIRE(pages.size() == 1);
    int gaps = 0;
    forEachNode(pages.front().nodes, [&](const Node& node, int) { gaps += node.state == NodeState::Gap ? 1 : 0; });
    CHECK(gaps == 2);
    CHECK(wordsOn(pages.front()).contains(QStringLiteral("Mål saknas")));
}

TEST_CASE("City directions are followed up without targets, goals say when theirs is missing")
{
    const QString direction =
        wordsOn(pagesOf(helsingborg(), ElementId{QStringLiteral("inriktning-vaxa")}).front()).join(u'\n');
    CHECK(direction.contains(QStringLiteral("utan målvärden")));
    CHECK_FALSE(direction.contains(QStringLiteral("målvärde saknas")));
    const QString goal =
        wordsOn(pagesOf(helsingborg(), ElementId{QStringLiteral("mal-24-hemtjanst")}).front()).join(u'\n');
    CHECK(goal.contains(QStringLiteral("målvärde saknas")));
}

TEST_CASE("A body whose plans lie in it without an assignment shows them, and does not miss them")
{
    const auto model = modelFromTemplate(QStringLiteral("falun"));
    REQUIRE(model);
    const QString board = wordsOn(pagesOf(*model, ElementId{QStringLiteral("ex-bun")}).front()).join(u'\n');
    CHECK(board.contains(QStringLiteral("Alla elever når målen")));
    CHECK_FALSE(board.contains(QStringLiteral("saknas")));
}

TEST_CASE("The page of all documents tells what is outside the count")
{
    const std::vector<Page> pages = pagesOf(helsingborg(), KindFocus{KindId{QStringLiteral("document")}, {}});
    const QString words = wordsOn(pages.front()).join(u'\n');
    CHECK(words.contains(QStringLiteral("Utanför räkningen")));
    CHECK(words.contains(QStringLiteral("10 ersatta")));
    CHECK(words.contains(QStringLiteral("KF kommunfullmäktige")));
}

TEST_CASE("Continuations show every member of a kind exactly once")
{
    const Model model = tooMuch();
    const CountedModel counted(model, QDate(2024, 9, 1));
    for (const Kind* kind : kindsInOrder(model)) {
        if (kind->flags.has(KindFlag::IsAttitude))
            continue;
        QMap<QString, int> shown;
        for (const Page& page : pagesOf(model, KindFocus{kind->id, {}}))
            forEachNode(page.nodes, [&](const Node& node, int) {
                const bool isMember = node.key.role == u"plate" || node.key.role == u"card" || node.key.role == u"row";
                if (isMember && node.element)
                    ++shown[node.element->text];
            });
        for (const Element* element : counted.elementsOf(kind->id)) {
            CAPTURE(kind->id.text.toStdString(), element->id.text.toStdString());
            CHECK(shown.value(element->id.text) == 1);
        }
    }
}

TEST_CASE("What the model does not hold has no page")
{
    CHECK(pagesOf(helsingborg(), ElementId{QStringLiteral("nothing")}).empty());
    CHECK(pagesOf(helsingborg(), KindFocus{KindId{QStringLiteral("nothing")}, {}}).empty());
    CHECK(pagesOf(helsingborg(), SlotFocus{QStringLiteral("nothing")}).empty());
    CHECK(pagesOf(helsingborg(), OverviewFocus{}).empty());
}
