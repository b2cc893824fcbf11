#include "app/window/window_actions.h"
#include "sample_window.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString vision = QStringLiteral("vision-2035");
const QString before = QStringLiteral("Helsingborg 2035");
const QString after = QStringLiteral("Helsingborg 2040");

void renameInDiagram(SampleWindow& sample)
{
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, Qt::ControlModifier, sample.pointOf(vision));
    sample.key(Qt::Key_F2);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    sample.type(after);
    sample.key(Qt::Key_Return);
    REQUIRE(sample.titleOf(vision) == after);
}

} // namespace

TEST_CASE("F2 renames in the picture; Ctrl+Z and Ctrl+Shift+Z take it back and forth")
{
    const Home home;
    SampleWindow sample(home.proposedVision());
    const WindowActions& actions = sample.window->actions();
    CHECK_FALSE(actions.undo->isEnabled());
    renameInDiagram(sample);
    CHECK(sample.diagram().hasFocus());
    CHECK(actions.undo->text().contains(after));
    CHECK(sample.window->statusBar()->currentMessage() == QStringLiteral("Saved."));
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.titleOf(vision) == before);
    CHECK(sample.window->statusBar()->currentMessage().startsWith(QStringLiteral("Undone: ")));
    CHECK_FALSE(actions.undo->isEnabled());
    sample.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sample.titleOf(vision) == after);
    CHECK_FALSE(actions.redo->isEnabled());
}

TEST_CASE("F2 renames in the outline, and the picture shows it")
{
    const Home home;
    SampleWindow sample(home.proposedVision());
    QTest::mouseClick(sample.tree().viewport(), Qt::LeftButton, {}, sample.rowOf(before));
    sample.settle();
    sample.key(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == before);
    sample.type(after);
    sample.key(Qt::Key_Return);
    sample.settle();
    CHECK(sample.titleOf(vision) == after);
    CHECK(sample.chosenRow() == after);
    CHECK(sample.diagram().page()->title == after);
    CHECK(sample.tree().hasFocus());
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.titleOf(vision) == before);
    CHECK(sample.chosenRow() == before);
    CHECK(sample.diagram().page()->title == before);
}

TEST_CASE("Renaming an example in the outline keeps the word that its row does not show")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString goal = QStringLiteral("ex-mal-amn");
    sample.diagram().goTo(focusOn(goal));
    sample.settle();
    CHECK_FALSE(sample.chosenRow().contains(QStringLiteral("(exempel)")));
    sample.tree().setFocus(Qt::TabFocusReason);
    sample.key(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text().endsWith(QStringLiteral(" (exempel)")));
    sample.key(Qt::Key_Home);
    sample.type(QStringLiteral("Många, "));
    sample.key(Qt::Key_Return);
    sample.settle();
    CHECK(sample.titleOf(goal).startsWith(QStringLiteral("Många, ")));
    CHECK(sample.titleOf(goal).endsWith(QStringLiteral(" (exempel)")));
}

TEST_CASE("What was done can still be undone after closing and opening the file")
{
    const Home home;
    const QString file = home.proposedVision();
    {
        SampleWindow sample(file);
        renameInDiagram(sample);
        sample.window->close();
    }
    SampleWindow sample(file);
    CHECK(sample.titleOf(vision) == after);
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.titleOf(vision) == before);
}

TEST_CASE("A title of only white space is refused in the outline with a sentence, and nothing changes")
{
    const Home home;
    SampleWindow sample(home.proposedVision());
    QTest::mouseClick(sample.tree().viewport(), Qt::LeftButton, {}, sample.rowOf(before));
    sample.settle();
    sample.key(Qt::Key_F2);
    sample.type(QStringLiteral(" "));
    QString told;
    Answers answers;
    answers.thenMessage(told);
    sample.key(Qt::Key_Return);
    sample.settle();
    CHECK(told.endsWith(u'.'));
    CHECK(sample.titleOf(vision) == before);
}

TEST_CASE("What is being typed in the picture is kept when a command is given by the mouse")
{
    const Home home;
    SampleWindow sample(home.proposedVision());
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, Qt::ControlModifier, sample.pointOf(vision));
    sample.key(Qt::Key_F2);
    REQUIRE(sample.diagram().isEditing());
    sample.type(QStringLiteral("Staden 2050"));
    auto* bar = sample.window->findChild<QToolBar*>();
    QTest::mouseClick(bar->widgetForAction(sample.window->actions().add), Qt::LeftButton);
    sample.settle();
    CHECK(sample.titleOf(vision) == QStringLiteral("Staden 2050"));
    CHECK(sample.diagram().isEditing()); // the new one
}
