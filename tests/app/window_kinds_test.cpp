#include "app/window/window_actions.h"
#include "keyboard.h"
#include "sample_window.h"

#include "model/interchange/templates.h"
#include "model/operations/kind_places.h"
#include "model/queries/order.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

QString emptyModel(const Home& home)
{
    const auto model = modelFromTemplate(QStringLiteral("empty"));
    REQUIRE(model);
    REQUIRE(Document::create(home.path(QStringLiteral("e.styrmodell")), *model, Existing::Keep));
    return home.path(QStringLiteral("e.styrmodell"));
}

struct Level {
    const char* sv;
    const char* en;
    const char* plural;
    const char* within; ///< empty: it lies in nothing
    const char* flag;   ///< the beginning of its words
    int steps;          ///< how far it is moved after it was added beneath the one before
};

/// Lund's: a vision surrounded by attitudes, steering, focus areas with goals and statements of intent, base
/// assignments.
const std::vector<Level> lund{
    {"Styrning", "Steering pillar", "Styrningar", "", "", 0},
    {"Fokusområde", "Focus area", "Fokusområden", "", "", 0},
    {"Kommunfullmäktigemål", "Council goal", "Kommunfullmäktigemål", "Fokusområde", "It is followed up", 0},
    {"Viljeinriktning", "Statement of intent", "Viljeinriktningar", "Fokusområde", "", -1},
    {"Basuppdrag", "Base assignment", "Basuppdrag", "", "", 0},
    {"Förhållningssätt", "Attitude", "Förhållningssätt", "Vision", "It surrounds everything", 1},
};

void add(Keyboard& keys, Answers& answers, const Level& level)
{
    answers.then([&](QDialog& dialog) {
        Keyboard inner(dialog);
        for (const char* text : {level.sv, level.en, level.plural}) {
            inner.type(QString::fromUtf8(text));
            inner.press(Qt::Key_Tab);
        }
        inner.press(Qt::Key_Return);
    });
    keys.goTo(QStringLiteral("Kinds"));
    keys.press(Qt::Key_Insert);
    for (int i = 0; i < std::abs(level.steps); ++i)
        keys.press(level.steps < 0 ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
    CHECK(keys.row() == QString::fromUtf8(level.sv));
    if (*level.within)
        keys.tickInList(QStringLiteral("May lie in"), QString::fromUtf8(level.within));
    if (*level.flag) {
        keys.goTo(QString::fromUtf8(level.flag));
        keys.press(Qt::Key_Space);
    }
}

QString levelsOf(const Model& model)
{
    QStringList levels;
    for (const KindLevel& level : kindLevels(model)) {
        QStringList names;
        for (const KindId& id : level.kinds)
            names += model.find(id)->name.sv;
        levels += (level.rank ? QString() : QStringLiteral("outside: ")) + names.join(QStringLiteral(" + "));
    }
    return levels.join(QStringLiteral(", "));
}

const Kind& kindCalled(const Model& model, const QString& name)
{
    const auto kinds = kindsInOrder(model);
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind* kind) { return kind->name.sv == name; });
    REQUIRE(found != kinds.end());
    return **found;
}

} // namespace

TEST_CASE("The kinds of another city are built by keyboard alone")
{
    const Home home;
    SampleWindow sample(emptyModel(home));
    Answers answers;
    answers.then([&](QDialog& dialog) {
        Keyboard keys(dialog);
        keys.goTo(QStringLiteral("Kinds"));
        keys.press(Qt::Key_Home);
        REQUIRE(keys.row() == QStringLiteral("Vision"));
        while (sample.document().model().table<Kind>().size() > 1) {
            if (keys.row() == QStringLiteral("Vision"))
                keys.press(Qt::Key_Down);
            keys.press(Qt::Key_Delete);
        }
        for (const Level& level : lund)
            add(keys, answers, level);
        keys.press(Qt::Key_Escape);
    });
    sample.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);

    const Model& model = sample.document().model();
    CHECK(levelsOf(model) == QStringLiteral("Vision, Styrning, Fokusområde, Kommunfullmäktigemål + Viljeinriktning, "
                                            "Basuppdrag, outside: Förhållningssätt"));
    for (const Level& level : lund) {
        CAPTURE(level.sv);
        const Kind& kind = kindCalled(model, QString::fromUtf8(level.sv));
        CHECK(kind.name.en == QString::fromUtf8(level.en));
        CHECK(kind.plural.sv == QString::fromUtf8(level.plural));
        CHECK(kind.parents.size() == (*level.within ? 1 : 0));
        if (*level.within)
            CHECK(kind.parents.constFirst() == kindCalled(model, QString::fromUtf8(level.within)).id);
        CHECK(kind.flags.isEmpty() == !*level.flag);
    }
    CHECK(kindCalled(model, QStringLiteral("Kommunfullmäktigemål")).flags.has(KindFlag::IsMeasured));
    CHECK(kindCalled(model, QStringLiteral("Fokusområde")).id.text == u"fokusomrade");
    CHECK(model.table<Element>().size() == 1);
}

TEST_CASE("What is written of a kind is kept at once, one undo a field; an empty name is not taken")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const Model before = sample.document().model();
    const auto name = [&] { return kindCalled(sample.document().model(), QStringLiteral("Visionen")).name.en; };
    Answers answers;
    answers.then([&](QDialog& dialog) {
        Keyboard keys(dialog);
        keys.press(Qt::Key_Home);
        keys.write(QStringLiteral("Name, Swedish"), QStringLiteral("Visionen"));
        CHECK(name() == QStringLiteral("Vision"));
        keys.write(QStringLiteral("Name, English"), QString());
        CHECK(name().isEmpty());
        keys.write(QStringLiteral("Name, Swedish"), QString());
        CHECK(name().isEmpty());
        CHECK_FALSE(QApplication::focusWidget()->accessibleDescription().isEmpty());
        keys.goTo(QStringLiteral("Undo"));
        keys.press(Qt::Key_Space);
        CHECK(name() == QStringLiteral("Vision"));
        keys.press(Qt::Key_Space);
        keys.press(Qt::Key_Escape);
    });
    sample.window->actions().kinds->trigger();
    const bool isSame = sample.document().model() == before;
    CHECK(isSame);
}

TEST_CASE("A kind in use is removed when its elements have become of another")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const auto directions = elementsOfKind(sample.document().model(), {QStringLiteral("direction")});
    const ElementId one = directions.front()->id;
    Answers answers;
    answers.then([&](QDialog& dialog) {
        Keyboard keys(dialog);
        keys.press(Qt::Key_Home);
        while (keys.row() != QStringLiteral("Stadens inriktning"))
            keys.press(Qt::Key_Down);
        answers.then([](QDialog& asks) { Keyboard(asks).press(Qt::Key_Escape); });
        keys.press(Qt::Key_Delete);
        CHECK(sample.document().model().find(KindId{QStringLiteral("direction")}));
        answers.then([](QDialog& asks) {
            Keyboard inner(asks);
            inner.goTo(QStringLiteral("They become"));
            inner.press(Qt::Key_Return);
        });
        keys.press(Qt::Key_Delete);
        keys.press(Qt::Key_Escape);
    });
    sample.window->actions().kinds->trigger();
    CHECK_FALSE(sample.document().model().find(KindId{QStringLiteral("direction")}));
    REQUIRE(sample.document().model().find(one));
    CHECK(sample.document().model().find(one)->kind.text == u"vision"); // the first that is offered
    sample.settle();
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.document().model().find(one)->kind.text == u"direction");
}

TEST_CASE("A relation type is added, says which end is nearer the vision, and goes with its relations")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const RelationTypeId added{QStringLiteral("styr")};
    const RelationTypeId first{QStringLiteral("addressedTo")};
    REQUIRE_FALSE(sample.document().model().referrers(RecordKey::of(first)).isEmpty());
    Answers answers;
    answers.then([&](QDialog& dialog) {
        Keyboard keys(dialog);
        keys.press(Qt::Key_R, Qt::AltModifier);
        keys.goTo(QStringLiteral("Relation types"));
        answers.then([](QDialog& asks) {
            Keyboard inner(asks);
            inner.type(QStringLiteral("styr"));
            inner.press(Qt::Key_Return); // the other direction is missing
            CHECK(asks.isVisible());
            inner.type(QStringLiteral("styrs av"));
            inner.press(Qt::Key_Return);
        });
        keys.press(Qt::Key_Insert);
        REQUIRE(sample.document().model().find(added));
        keys.goTo(QStringLiteral("Nearer the vision is"));
        keys.press(Qt::Key_Down);
        keys.goTo(QStringLiteral("Relation types"));
        keys.press(Qt::Key_Home);
        answers.then([](QDialog& asks) {
            Keyboard inner(asks);
            inner.press(Qt::Key_Down); // to the other choice
            inner.press(Qt::Key_Return);
        });
        keys.press(Qt::Key_Delete);
        keys.press(Qt::Key_Escape);
    });
    sample.window->actions().kinds->trigger();
    CHECK(sample.document().model().find(added)->nearerVision == RelationSide::From);
    CHECK_FALSE(sample.document().model().find(first));
}

TEST_CASE("A subtype in use is removed when she has said what its elements become")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const KindId id{QStringLiteral("document")};
    const QString gone = sample.document().model().find(id)->subtypes.constFirst().id;
    const QString heir = sample.document().model().find(id)->subtypes.at(1).id;
    const auto countOf = [&](const QString& subtype) {
        const auto elements = elementsOfKind(sample.document().model(), id);
        return std::count_if(elements.begin(), elements.end(),
                             [&](const Element* element) { return element->subtype == subtype; });
    };
    const auto before = countOf(gone);
    const auto others = countOf(heir);
    REQUIRE(before > 0);
    sample.diagram().goTo(KindFocus{id, {}}); // the dialog begins on it
    sample.settle();
    Answers answers;
    answers.then([&](QDialog& dialog) {
        Keyboard keys(dialog);
        answers.then([](QDialog& asks) { Keyboard(asks).press(Qt::Key_Escape); });
        keys.goTo(QStringLiteral("Remove subtype"));
        keys.press(Qt::Key_Space);
        CHECK(countOf(gone) == before);
        answers.then([](QDialog& asks) {
            Keyboard inner(asks);
            inner.goTo(QStringLiteral("They become"));
            inner.press(Qt::Key_Return);
        });
        keys.goTo(QStringLiteral("Remove subtype"));
        keys.press(Qt::Key_Space);
        keys.press(Qt::Key_Escape);
    });
    sample.window->actions().kinds->trigger();
    CHECK(countOf(gone) == 0);
    CHECK(countOf(heir) == others + before);
    CHECK(sample.document().model().find(id)->subtypes.constFirst().id == heir);
    sample.settle();
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(countOf(gone) == before);
    CHECK(sample.document().model().find(id)->subtypes.constFirst().id == gone);
}
