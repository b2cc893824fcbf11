#include "tests/scene/every_medium.h"
#include "tests/scene/page_rules.h"
#include "tests/scene/sample_models.h"

#include "model/interchange/templates.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"
#include "views/drawing/text_measure.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/lay_out.h"

#include <QLineF>
#include <QMap>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Page houseOn(const Model& model, const Medium& medium)
{
    const FontMeasure measure;
    return layOut(model, overviewRequest(model, medium, Form::House), measure).pages.front();
}

Page wideHouse(const Model& model)
{
    return houseOn(model, mediumFor(PageFormat::Wide16x9));
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

TEST_CASE("Houses keep the rules on every page")
{
    const QString name = GENERATE(as<QString>(), "helsingborg", "lund", "malmo", "falun");
    CAPTURE(name.toStdString());
    checkEveryMedium(templateCalled(name), Form::House);
}

TEST_CASE("Houses of nothing yet, of too much and of a city's own kinds keep the rules on every page")
{
    checkEveryMedium(nothingYet(), Form::House);
    checkEveryMedium(tooMuch(), Form::House);
    checkEveryMedium(ownKinds(), Form::House);
}

TEST_CASE("Houses of generated cities keep the rules on every page")
{
    const auto [elements, seed] = GENERATE(table<int, std::uint32_t>({{150, 1}, {300, 2}}));
    checkEveryMedium(generateCity(elements, seed), Form::House);
}

TEST_CASE("Lund's house has its vision in the gable, its goals in their focus areas and its boards in the ground")
{
    const Model model = templateCalled(QStringLiteral("lund"));
    const Page page = wideHouse(model);
    const Node* gable = nodeOf(page, QStringLiteral("vision"), QStringLiteral("plate"));
    REQUIRE(gable);
    CHECK(gable->editable.has_value());
    const QString words = wordsOn(page).join(u'\n');
    for (const char* said : {"Förhållningssätt", "Lyssna", "Lära", "Leda", "Ekonomistyrning", "STYRNING", "GRUND",
                             "Nämndernas basuppdrag", "styrning och fokusområden bidrar till"})
        CHECK(words.contains(QString::fromUtf8(said)));
    const CountedModel counted(model, QDate(2023, 12, 31));
    for (const Element* goal : counted.elementsOf({QStringLiteral("goal")})) {
        CAPTURE(goal->id.text.toStdString());
        const Node* card = nodeOf(page, goal->id.text, QStringLiteral("card"));
        const Node* pillar = nodeOf(page, goal->parent->text, QStringLiteral("pillar"));
        REQUIRE(card);
        REQUIRE(pillar);
        CHECK(pillar->box.contains(card->box));
        CHECK(card->target == Focus(goal->id));
    }
    for (const Element* board : counted.elementsOf({QStringLiteral("board")}))
        CHECK(nodeOf(page, board->id.text, QStringLiteral("plate")));
}

TEST_CASE("Pillars of a house are equally high, and so are their cards")
{
    const Page page = wideHouse(templateCalled(QStringLiteral("lund")));
    QSet<int> pillars;
    QSet<int> cards;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.role == u"pillar")
            pillars.insert(qRound(node.box.height()));
        if (node.key.role == u"card")
            cards.insert(qRound(node.box.height()));
    });
    CHECK(pillars.size() == 1);
    CHECK(cards.size() == 1);
}

TEST_CASE("The names of few bodies fill their plate in a house")
{
    const Page page = wideHouse(helsingborg());
    for (const QString& slot : {QStringLiteral("slot:board"), QStringLiteral("slot:company")}) {
        CAPTURE(slot.toStdString());
        const Node* plate = nodeOf(page, slot, QStringLiteral("panel"));
        const Node* names = nodeOf(page, slot, QStringLiteral("list"));
        REQUIRE(plate);
        REQUIRE(names);
        CHECK(names->box.bottom() >= plate->box.bottom() - 30);
    }
}

TEST_CASE("Names of boards stand whole in a house where their plate has room")
{
    const Model model = helsingborg();
    const Page page = wideHouse(model);
    const QString words = wordsOn(page).join(u'\n');
    for (const Element* board : elementsOfKind(model, {QStringLiteral("board")})) {
        CAPTURE(board->title.toStdString());
        CHECK(words.contains(board->title));
    }
}

TEST_CASE("One more direction or board moves nothing outside its row in a house")
{
    const Model before = helsingborg();
    const auto placesIn = [](const Model& model) {
        QMap<NodeKey, QPointF> places;
        forEachNode(wideHouse(model).nodes, [&](const Node& node, int) {
            if (node.element && !node.element->text.isEmpty())
                places.insert(node.key, node.box.topLeft());
        });
        return places;
    };
    const QString kind = GENERATE(as<QString>(), "direction", "board");
    Model model = before;
    Element more = *elementsOfKind(model, {kind}).front();
    more.id = {QStringLiteral("one-more")};
    more.order = 9999;
    model.put(std::make_shared<const Element>(more));
    const auto was = placesIn(before);
    const auto now = placesIn(model);
    const QStringList row = kind == u"board" ? QStringList{kind, QStringLiteral("company")} : QStringList{kind};
    for (auto place = was.begin(); place != was.end(); ++place) {
        CAPTURE(place.key().toId().toStdString());
        if (!row.contains(before.find(ElementId{place.key().thing})->kind.text) && now.contains(place.key()))
            CHECK(QLineF(now.value(place.key()), *place).length() < 0.1);
    }
}

TEST_CASE("A house is read from its vision down")
{
    const Page page = wideHouse(helsingborg());
    QStringList order;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.thing == u"vision-2035" || node.key.thing == u"slot:document" || node.key.thing == u"slot:board" ||
            node.key.thing == u"slot:audience")
            if (!order.contains(node.key.thing))
                order += node.key.thing;
    });
    CHECK(order == QStringList{"vision-2035", "slot:document", "slot:board", "slot:audience"});
}

TEST_CASE("The default house shows every kind that has a rank")
{
    const Model model = GENERATE_COPY(helsingborg(), ownKinds(), nothingYet());
    const Composition composition = defaultComposition(model, Form::House);
    CHECK(composition.form == Form::House);
    QSet<KindId> shown;
    const auto collect = [&](const auto& self, const QList<Slot>& slots) -> void {
        for (const Slot& slot : slots) {
            for (const KindId& kind : slot.kinds + slot.inside)
                shown.insert(kind);
            self(self, slot.slots);
        }
    };
    collect(collect, composition.slots);
    for (const Kind* kind : kindsInOrder(model))
        if (kind->rank && !kind->flags.has(KindFlag::IsAttitude))
            CHECK(shown.contains(kind->id));
}

TEST_CASE("Numbers in a house are those of the model")
{
    const Model model = helsingborg();
    const CountedModel counted(model, QDate(2024, 9, 1));
    const QStringList words = wordsOn(wideHouse(model));
    const auto has = [&](const QString& name, const char* kind) {
        const size_t count = counted.elementsOf({QString::fromLatin1(kind)}).size();
        return words.contains(QStringLiteral("%1 %2").arg(name).arg(count));
    };
    CHECK(has(QStringLiteral("Styrdokument"), "document"));
    CHECK(has(QStringLiteral("Nämnder"), "board"));
    CHECK(has(QStringLiteral("Bolag"), "company"));
}

TEST_CASE("Goals that lie in no focus area stand in a house's pillar of their own")
{
    Model model = templateCalled(QStringLiteral("lund"));
    Element goal = *model.find(ElementId{QStringLiteral("fo-ekonomi-1")});
    goal.parent.reset();
    model.put(std::make_shared<const Element>(goal));
    const Page page = wideHouse(model);
    const Node* card = nodeOf(page, goal.id.text, QStringLiteral("card"));
    REQUIRE(card);
    CHECK(nodeOf(page, QStringLiteral("slot:focus"), QStringLiteral("rest")));
    CHECK(wordsOn(page).join(u'\n').contains(QStringLiteral("Ekonomi"))); // its area stays, and says it is empty
    CHECK(nodeOf(page, QStringLiteral("fo-ekonomi"), QStringLiteral("empty")));
}

TEST_CASE("An empty house says what belongs in it, on screen how it is added")
{
    const Model model = nothingYet();
    const FontMeasure measure;
    PictureRequest request = overviewRequest(model, mediumFor(PageFormat::Wide16x9), Form::House);
    const Page exported = layOut(model, request, measure).pages.front();
    CHECK(wordsOn(exported).join(u' ').contains(QStringLiteral("saknas")));
    request.showsHints = true;
    int places = 0;
    forEachNode(layOut(model, request, measure).pages.front().nodes,
                [&](const Node& node, int) { places += node.vacancy ? 1 : 0; });
    CHECK(places >= 6);
}
