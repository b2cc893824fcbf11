#include "app/window/window_actions.h"
#include "sample_window.h"

#include "app/window/presenting/presentation_window.h"
#include "views/diagram/page_index.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <map>

using namespace styrmodell;

namespace
{

bool isGoal(const Model& model, const ElementId& id)
{
    const Element* element = model.find(id);
    return element && element->kind.text == u"goal";
}

/// What each label that is seen leads to.
std::map<QString, Focus> ways(DiagramWidget& diagram)
{
    std::map<QString, Focus> found;
    for (const Node* node : diagram.index().focusable())
        if (const QString letters = diagram.jumpLabelOf(node->key); !letters.isEmpty() && node->target)
            found.insert({letters, *node->target});
    return found;
}

void press(SampleWindow& sample, const QString& letters)
{
    for (const QChar letter : letters)
        QTest::keyClick(&sample.diagram(), letter.toLatin1());
    sample.settle();
}

} // namespace

TEST_CASE("Every goal is reached from the overview in at most four key presses")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.window->resize(1600, 1000);
    sample.settle();
    const Model& model = sample.document().model();
    std::map<ElementId, QString> reached; // with the letters that lead there, if they are all that it takes
    press(sample, QStringLiteral("g"));
    const std::map<QString, Focus> first = ways(sample.diagram());
    sample.key(Qt::Key_Escape);
    for (const auto& way : first) {
        const QString letters = way.first;
        press(sample, QStringLiteral("g") + letters);
        REQUIRE(sample.diagram().focus() == way.second);
        const auto note = [&, keys = 1 + letters.size()](qsizetype further) {
            for (const auto& [more, goal] : ways(sample.diagram()))
                if (const auto* id = std::get_if<ElementId>(&goal);
                    id && isGoal(model, *id) && keys + further + more.size() <= 4)
                    reached.insert({*id, further ? QString() : QStringLiteral("g") + letters + more});
        };
        note(0);
        sample.key(Qt::Key_PageDown); // the labels stay on for what lies below
        note(1);
        sample.key(Qt::Key_Escape);
        sample.diagram().goHome();
        sample.settle();
    }
    for (const Element* element : model.table<Element>().sorted())
        if (isGoal(model, element->id)) {
            INFO(element->id.text.toStdString());
            CHECK(reached.count(element->id) == 1);
        }
    for (const auto& [goal, keys] : reached) {
        if (keys.isEmpty())
            continue;
        press(sample, keys);
        CHECK(sample.diagram().focus() == Focus(goal));
        sample.key(Qt::Key_Escape);
        sample.diagram().goHome();
        sample.settle();
    }
}

TEST_CASE("Jump in the View menu takes the keyboard to the picture; in the outline G is a letter")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.tree().setFocus();
    sample.key(Qt::Key_G);
    CHECK(ways(sample.diagram()).empty());
    sample.window->actions().jump->trigger();
    sample.settle();
    CHECK(sample.diagram().hasFocus());
    CHECK_FALSE(ways(sample.diagram()).empty());
}

TEST_CASE("Before an audience labels take B and Escape, which otherwise blank the picture and end")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.window->actions().present->trigger();
    sample.settle();
    auto* shown = sample.window->findChild<PresentationWindow*>();
    REQUIRE(shown);
    QTest::keyClick(&shown->diagram(), Qt::Key_G);
    REQUIRE_FALSE(ways(shown->diagram()).empty());
    QTest::keyClick(&shown->diagram(), Qt::Key_Escape);
    sample.settle();
    CHECK(ways(shown->diagram()).empty());
    REQUIRE(sample.window->findChild<PresentationWindow*>()); // it goes on
    const NodeKey first = shown->diagram().index().focusable().front()->key;
    QTest::keyClick(&shown->diagram(), Qt::Key_G);
    const QString letters = shown->diagram().jumpLabelOf(first);
    for (const QChar letter : letters)
        QTest::keyClick(&shown->diagram(), letter.toLatin1());
    shown->diagram().refreshNow();
    CHECK_FALSE(shown->diagram().focus() == Focus(OverviewFocus{}));
}
