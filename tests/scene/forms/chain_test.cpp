#include "form_pages.h"

#include "model/interchange/templates.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"
#include "tests/scene/page_rules.h"
#include "tests/scene/sample_models.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// The boxes of what stands in a chain's columns, by slot.
QRectF columnOf(const Page& page, const QString& slot)
{
    QRectF box;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.thing == QStringLiteral("slot:") + slot && node.key.role == u"panel")
            box = node.box;
    });
    return box;
}

QStringList wordsOfSlot(const Page& page, const QString& slot)
{
    QStringList words;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.thing == QStringLiteral("slot:") + slot)
            for (const TextBlock& text : node.texts)
                words += text.text();
    });
    return words;
}

Model city(const QString& name)
{
    Result<Model> model = modelFromTemplate(name);
    REQUIRE(model);
    return *std::move(model);
}

} // namespace

TEST_CASE("A chain keeps the rules on every page")
{
    const QString name = GENERATE(as<QString>(), "helsingborg", "lund", "malmo", "falun", "varberg", "empty");
    CAPTURE(name.toStdString());
    checkEveryMedium(city(name), Form::Chain);
}

TEST_CASE("A chain of far too much, or of a city's own kinds, keeps the rules on every page")
{
    checkEveryMedium(tooMuch(), Form::Chain);
    checkEveryMedium(ownKinds(), Form::Chain);
}

TEST_CASE("Chains of generated cities keep the rules on every page")
{
    const auto [elements, seed] = GENERATE(table<int, std::uint32_t>({{150, 1}, {300, 2}}));
    checkEveryMedium(generateCity(elements, seed), Form::Chain);
}

TEST_CASE("A chain stands as columns from the vision to the everyday, read in that order")
{
    const Page page = formPage(city(QStringLiteral("falun")), Form::Chain, mediumFor(PageFormat::Wide16x9));
    qreal left = -1;
    for (const char* slot : {"long", "term", "year", "day", "bodies"}) {
        const QRectF box = columnOf(page, QString::fromLatin1(slot));
        CAPTURE(slot);
        CHECK(box.left() > left);
        CHECK(box.top() == columnOf(page, QStringLiteral("long")).top());
        CHECK(box.height() == Approx(columnOf(page, QStringLiteral("long")).height()));
        CHECK(box.width() == Approx(columnOf(page, QStringLiteral("long")).width()));
        left = box.left();
    }
    const QString words = wordsOn(page).join(u'\n');
    qsizetype at = 0;
    for (const char* heading : {"Lång sikt", "Mandatperiod", "År", "Vardag"}) {
        at = words.indexOf(QString::fromUtf8(heading), at);
        CAPTURE(heading);
        REQUIRE(at >= 0);
    }
}

TEST_CASE("Plates of few fill a chain's column beside one of many")
{
    const Page page = formPage(city(QStringLiteral("falun")), Form::Chain, mediumFor(PageFormat::Wide16x9));
    size_t columns = 0;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.key.role != u"panel")
            return;
        qreal bottom = node.box.top();
        forEachNode(node.children, [&](const Node& inner, int) { bottom = std::max(bottom, inner.box.bottom()); });
        CAPTURE(node.name.toStdString());
        CHECK(bottom >= node.box.bottom() - 40);
        ++columns;
    });
    CHECK(columns == 5);
}

TEST_CASE("A city with few elements has larger letters than one with many")
{
    const auto smallest = [](const QString& name) {
        const Page page = formPage(city(name), Form::Columns, mediumFor(PageFormat::Wide16x9));
        qreal size = 100;
        forEachNode(page.nodes, [&](const Node& node, int) {
            for (const TextBlock& text : node.texts)
                for (const Paragraph& paragraph : text.paragraphs)
                    for (const Line& line : paragraph.lines)
                        for (const Run& run : line.runs)
                            size = node.key.role == u"plate" ? std::min(size, run.style.size) : size;
        });
        return size;
    };
    CHECK(smallest(QStringLiteral("varberg")) > smallest(QStringLiteral("helsingborg")));
}

TEST_CASE("A chain's verbs point the way they read, over the gap between two columns")
{
    const Page page = formPage(city(QStringLiteral("malmo")), Form::Chain, mediumFor(PageFormat::Wide16x9));
    int arrows = 0;
    forEachNode(page.nodes, [&](const Node& node, int) {
        if (node.layer != Layer::Arrow)
            return;
        ++arrows;
        CHECK_FALSE(node.name.isEmpty());
        const auto& path = std::get<Path>(node.shapes.front().outline);
        const qreal from = std::get<MoveTo>(path[0]).to.x();
        const qreal to = std::get<LineTo>(path[1]).to.x();
        const bool leadsUp = node.name == u"bidrar till"; // towards the budget, which is the first column
        CHECK((to < from) == leadsUp);
    });
    CHECK(arrows == 5);
}

TEST_CASE("A chain shows every element of a level or says how many more there are")
{
    const Model model = helsingborg();
    const Page page = formPage(model, Form::Chain, mediumFor(PageFormat::Wide16x9));
    const CountedModel counted(model, QDate(2024, 9, 1));
    for (const Kind* kind : kindsInOrder(model)) {
        if (!kind->rank || !kind->subtypes.isEmpty())
            continue;
        size_t shown = 0;
        size_t more = 0;
        forEachNode(page.nodes, [&](const Node& node, int) {
            const Element* element = node.element ? model.find(*node.element) : nullptr;
            shown += element && element->kind == kind->id ? 1 : 0;
            if (node.key.role == u"more" && node.target == Focus(KindFocus{kind->id, {}}))
                more = node.name.mid(1).section(u' ', 0, 0).toULongLong();
        });
        CAPTURE(kind->id.text.toStdString());
        const size_t all = counted.elementsOf(kind->id).size();
        if (shown == 0) // told with the bodies that it lies in
            CHECK(wordsOfSlot(page, kind->id.text).contains(QString::number(all)));
        else
            CHECK(shown + more == all);
    }
}

TEST_CASE("One more goal moves nothing outside its column")
{
    Model model = helsingborg();
    const auto placesOf = [&] {
        QMap<NodeKey, QRectF> places;
        forEachNode(formPage(model, Form::Chain, mediumFor(PageFormat::Wide16x9)).nodes,
                    [&](const Node& node, int) { places.insert(node.key, node.box); });
        return places;
    };
    const auto before = placesOf();
    Element goal = *elementsOfKind(model, {QStringLiteral("goal")}).front();
    goal.id = {QStringLiteral("one-more")};
    goal.order = 9999;
    model.put(std::make_shared<const Element>(goal));
    const auto after = placesOf();
    for (auto place = before.begin(); place != before.end(); ++place)
        if (!place.key().thing.contains(QStringLiteral("goal")) && after.contains(place.key())) {
            CAPTURE(place.key().toId().toStdString());
            CHECK(after.value(place.key()).topLeft() == place->topLeft());
        }
}

TEST_CASE("On a phone a chain is one column of rows")
{
    const Page page = formPage(city(QStringLiteral("falun")), Form::Chain, mediumFor(PageFormat::Narrow));
    qreal bottom = 0;
    for (const char* slot : {"long", "term", "year", "day"}) {
        const QRectF box = columnOf(page, QString::fromLatin1(slot));
        CAPTURE(slot);
        CHECK(box.top() > bottom);
        bottom = box.bottom();
    }
}

TEST_CASE("A chain of a city that has drawn none takes every ranked kind, the vision first")
{
    for (const char* name : {"helsingborg", "lund", "malmo", "falun", "varberg", "empty"})
        checkDefault(city(QString::fromLatin1(name)), Form::Chain);
    checkDefault(ownKinds(), Form::Chain);
}
