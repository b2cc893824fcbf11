#include "app/window/window_actions.h"
#include "sample_window.h"

#include "model/queries/order.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString goal = QStringLiteral("mal-24-narvaro");

void stand(SampleWindow& sample, const QString& element)
{
    sample.diagram().goTo(focusOn(element));
    sample.settle();
    sample.tree().setFocus(Qt::TabFocusReason);
    sample.settle();
}

/// Goals beside the one that the tests use, in order.
QStringList goals(SampleWindow& sample)
{
    QStringList ids;
    const Model& model = sample.document().model();
    for (const Element* element : childrenOf(model, *model.find(ElementId{goal})->parent))
        if (element->kind.text == u"goal")
            ids += element->id.text;
    return ids;
}

qsizetype count(SampleWindow& sample)
{
    return static_cast<qsizetype>(sample.document().model().table<Element>().size());
}

QStringList offered(QMenu& menu)
{
    QStringList words;
    Q_EMIT menu.aboutToShow();
    for (const QAction* action : menu.actions())
        words += action->text();
    return words;
}

} // namespace

TEST_CASE("Insert opens a line beneath the row she is on, and what she writes there is added")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, goal);
    const QStringList before = goals(sample);
    sample.key(Qt::Key_Insert);
    sample.settle();
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    CHECK(goals(sample) == before);
    sample.type(QStringLiteral("Ett nytt mål"));
    sample.key(Qt::Key_Return);
    sample.key(Qt::Key_Escape);
    sample.settle();
    QStringList after = goals(sample);
    REQUIRE(after.size() == before.size() + 1);
    const QString added = after.takeAt(before.indexOf(goal) + 1);
    CHECK(after == before);
    CHECK(sample.titleOf(added) == QStringLiteral("Ett nytt mål"));
    CHECK(sample.chosenRow() == QStringLiteral("Ett nytt mål"));
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(goals(sample) == before);
}

TEST_CASE("In the picture Insert adds one, and its title is edited on its page")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, Qt::ControlModifier,
                      sample.pointOf(QStringLiteral("inriktning-kunskap")));
    const qsizetype before = count(sample);
    sample.key(Qt::Key_Insert);
    sample.settle();
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    sample.type(QStringLiteral("En ny inriktning"));
    sample.key(Qt::Key_Return);
    sample.settle();
    CHECK(count(sample) == before + 1);
    const Element* added = sample.document().model().find(sample.diagram().currentElement());
    REQUIRE(added);
    CHECK(added->kind.text == u"direction");
    CHECK(added->title == QStringLiteral("En ny inriktning"));
}

TEST_CASE("What may lie in an element is offered, and nothing else")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const WindowActions& actions = sample.window->actions();
    stand(sample, QStringLiteral("uppdrag-bun"));
    CHECK(offered(*actions.addWithin) == QStringList{QStringLiteral("Inriktning"), QStringLiteral("Mål")});
    stand(sample, goal);
    CHECK_FALSE(actions.addWithin->isEnabled());
}

TEST_CASE("Alt and the arrows move a goal among its siblings")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, goal);
    const QStringList before = goals(sample);
    REQUIRE(before.indexOf(goal) == 0);
    sample.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(goals(sample) == before);
    sample.key(Qt::Key_Down, Qt::AltModifier);
    sample.settle();
    CHECK(goals(sample).indexOf(goal) == 1);
    sample.key(Qt::Key_Up, Qt::AltModifier);
    sample.settle();
    CHECK(goals(sample) == before);
}

TEST_CASE("Removing says what goes along, and undo brings it back")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, QStringLiteral("bun"));
    const qsizetype before = count(sample);
    QString told;
    Answers answers;
    answers.then([&](QDialog& dialog) {
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        REQUIRE(box);
        told = box->informativeText();
        QTest::keyClick(box, Qt::Key_Return);
    });
    sample.key(Qt::Key_Delete);
    sample.settle();
    CHECK(told.contains(QStringLiteral("element")));
    CHECK(count(sample) < before - 1);
    CHECK_FALSE(sample.document().model().find(ElementId{goal}));
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(count(sample) == before);
}

TEST_CASE("Not removing changes nothing")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, QStringLiteral("bun"));
    const qsizetype before = count(sample);
    Answers answers;
    answers.then([&](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    sample.key(Qt::Key_Delete);
    CHECK(count(sample) == before);
}

TEST_CASE("A branch is duplicated, an element gets another kind, each undone by one undo")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const WindowActions& actions = sample.window->actions();
    stand(sample, QStringLiteral("uppdrag-bun"));
    const qsizetype before = count(sample);
    sample.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(count(sample) > before + 1);
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(count(sample) == before);

    stand(sample, goal);
    const QStringList kinds = offered(*actions.changeKind);
    REQUIRE(kinds.contains(QStringLiteral("Inriktning")));
    actions.changeKind->actions().at(kinds.indexOf(QStringLiteral("Inriktning")))->trigger();
    CHECK(sample.document().model().find(ElementId{goal})->kind.text == u"boardDirection");
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.document().model().find(ElementId{goal})->kind.text == u"goal");
}

TEST_CASE("On a picture where nothing is marked a command marks first, and changes nothing")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.diagram().setFocus();
    sample.settle();
    REQUIRE_FALSE(sample.diagram().marksCurrent());
    const qsizetype before = count(sample);
    sample.key(Qt::Key_D, Qt::ControlModifier);
    sample.settle();
    CHECK(count(sample) == before);
    CHECK(sample.diagram().marksCurrent());
    sample.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(count(sample) > before);
}
