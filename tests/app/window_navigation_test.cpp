#include "app/window/window_actions.h"
#include "sample_window.h"

#include <QAction>
#include <QMainWindow>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString vision = QStringLiteral("vision-2035");

void drillDown(SampleWindow& sample)
{
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, {}, sample.pointOf(vision));
    sample.settle();
    REQUIRE(sample.diagram().focus() == focusOn(vision));
}

QToolButton* buttonOf(SampleWindow& sample, QAction* action)
{
    return qobject_cast<QToolButton*>(sample.window->findChild<QToolBar*>()->widgetForAction(action));
}

} // namespace

TEST_CASE("Opening a file shows its overview, its outline, its name and that all is saved")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    CHECK(sample.diagram().isVisible());
    CHECK(sample.diagram().hasFocus());
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
    REQUIRE(sample.diagram().page());
    CHECK(sample.tree().isVisible());
    CHECK(sample.tree().model()->rowCount() > 8);
    CHECK(sample.chosenRow().isEmpty());
    CHECK(sample.window->windowTitle() == QStringLiteral("h – Styrmodell"));
    CHECK(sample.statusText().contains(QStringLiteral("Everything is saved")));
    CHECK(sample.statusText().contains(QString::number(sample.document().model().table<Element>().size()) +
                                       QStringLiteral(" element")));
    CHECK(sample.statusText().contains(QStringLiteral("whole width")));
}

TEST_CASE("A click drills down, and Backspace, Alt+Left and the button each go back")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    WindowActions& actions = sample.window->actions();
    CHECK_FALSE(actions.back->isEnabled());
    const std::vector<std::function<void()>> ways{
        [&] { sample.key(Qt::Key_Backspace); },
        [&] { sample.key(Qt::Key_Left, Qt::AltModifier); },
        [&] { QTest::mouseClick(buttonOf(sample, actions.back), Qt::LeftButton); },
    };
    for (const auto& back : ways) {
        drillDown(sample);
        CHECK(sample.chosenRow() == QStringLiteral("Helsingborg 2035"));
        CHECK(actions.back->isEnabled());
        back();
        CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
        CHECK(sample.chosenRow().isEmpty());
        CHECK(actions.forward->isEnabled());
    }
    sample.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(sample.diagram().focus() == focusOn(vision));
}

TEST_CASE("Enter drills down from the marked node, and Home returns to the overview")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, Qt::ControlModifier, sample.pointOf(vision));
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
    sample.key(Qt::Key_Return);
    CHECK(sample.diagram().focus() == focusOn(vision));
    sample.key(Qt::Key_Home);
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
    drillDown(sample);
    sample.key(Qt::Key_Home, Qt::AltModifier);
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
}

TEST_CASE("A row of the outline leads to its page, by mouse and by keyboard")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    QTest::mouseClick(sample.tree().viewport(), Qt::LeftButton, {}, sample.rowOf(QStringLiteral("Helsingborg 2035")));
    sample.settle();
    CHECK(sample.diagram().focus() == focusOn(vision));
    CHECK(sample.tree().hasFocus());
    sample.key(Qt::Key_Down);
    CHECK(sample.diagram().focus() == focusOn(QStringLiteral("program-2023-2026")));
    sample.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(sample.diagram().focus() == focusOn(vision));
    CHECK(sample.chosenRow() == QStringLiteral("Helsingborg 2035"));
}

TEST_CASE("Tab goes from the outline to the picture, and Shift+Tab back to the same row")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    drillDown(sample);
    sample.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(sample.tree().hasFocus());
    CHECK(sample.tree().currentIndex().data().toString() == QStringLiteral("Helsingborg 2035"));
    CHECK(sample.diagram().focus() == focusOn(vision));
    sample.key(Qt::Key_Tab);
    CHECK(sample.diagram().hasFocus());
}

TEST_CASE("Enter on the outline's first row opens it from the overview")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
    sample.key(Qt::Key_Return);
    CHECK(sample.diagram().focus() == focusOn(QStringLiteral("tillit")));
}

TEST_CASE("Zooming is told in the status bar")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.key(Qt::Key_Plus);
    CHECK(sample.statusText().contains(QStringLiteral("125 %")));
    sample.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(sample.statusText().contains(QStringLiteral("whole width"))); // in so small a window
    sample.window->resize(1800, 1000);
    sample.settle();
    sample.settle(); // laid out anew
    CHECK(sample.diagram().showsWholePage());
    CHECK(sample.statusText().contains(QStringLiteral("whole picture")));
}

TEST_CASE("A hidden outline is still hidden at the next start")
{
    const Home home;
    const QString file = home.helsingborg();
    {
        SampleWindow sample(file);
        sample.key(Qt::Key_F9);
        CHECK_FALSE(sample.tree().isVisible());
        sample.window->close();
    }
    SampleWindow sample(file);
    CHECK_FALSE(sample.tree().isVisible());
    sample.key(Qt::Key_F9);
    CHECK(sample.tree().isVisible());
}
