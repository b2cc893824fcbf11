#include "sample_window.h"

#include "app/window/former_bar.h"
#include "app/window/window_actions.h"
#include "model/operations/elements.h"
#include "views/panels/history/history_panel.h"
#include "views/panels/history/history_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString goal = QStringLiteral("ex-mal-fn");

/// Helsingborg's model, its goal renamed.
QString renamed(const Home& home, const QStringList& titles)
{
    QString file = home.helsingborg();
    const auto document = Document::open(file);
    REQUIRE(document);
    for (const QString& title : titles) {
        const auto edit = renameElement((*document)->model(), {goal}, title);
        REQUIRE(edit);
        REQUIRE((*document)->apply(*edit));
    }
    return file;
}

FormerBar& bar(SampleWindow& sample)
{
    return *sample.window->findChild<FormerBar*>();
}

HistoryView& rows(SampleWindow& sample)
{
    return *sample.window->findChild<HistoryView*>();
}

QString shownTitle(SampleWindow& sample)
{
    return sample.diagram().model()->find(ElementId{goal})->title;
}

/// The history, with the state before the newest edit shown.
void lookBack(SampleWindow& sample)
{
    sample.key(Qt::Key_H, Qt::ControlModifier);
    sample.key(Qt::Key_Down);
    sample.key(Qt::Key_Return);
}

} // namespace

TEST_CASE("Ctrl+H shows the history with the keyboard in it, and hides it")
{
    const Home home;
    SampleWindow sample(renamed(home, {QStringLiteral("Nytt")}));
    sample.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(rows(sample).hasFocus());
    sample.key(Qt::Key_Escape);
    CHECK(sample.diagram().hasFocus());
    sample.key(Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(rows(sample).isVisible());
}

TEST_CASE("The model as it was is looked at without changing anything, and left by Escape")
{
    const Home home;
    SampleWindow sample(renamed(home, {QStringLiteral("Ett"), QStringLiteral("Två")}));
    lookBack(sample);
    CHECK(shownTitle(sample) == QStringLiteral("Ett"));
    CHECK(sample.titleOf(goal) == QStringLiteral("Två"));
    CHECK(bar(sample).isVisible());
    CHECK(bar(sample).findChild<QLabel*>()->text().startsWith(QStringLiteral("The model as it was ")));
    WindowActions& actions = sample.window->actions();
    for (const QAction* action : {actions.undo, actions.redo, actions.add, actions.remove, actions.saveVersion})
        CHECK_FALSE(action->isEnabled());
    sample.key(Qt::Key_Escape);
    CHECK_FALSE(bar(sample).isVisible());
    CHECK(shownTitle(sample) == QStringLiteral("Två"));
    CHECK(actions.undo->isEnabled());
    CHECK(actions.saveVersion->isEnabled());
}

TEST_CASE("Reverting to an earlier state is undone like any edit")
{
    const Home home;
    SampleWindow sample(renamed(home, {QStringLiteral("Ett"), QStringLiteral("Två")}));
    lookBack(sample);
    QTest::mouseClick(bar(sample).findChild<QPushButton*>(), Qt::LeftButton);
    sample.settle();
    CHECK(sample.titleOf(goal) == QStringLiteral("Ett"));
    CHECK(shownTitle(sample) == QStringLiteral("Ett"));
    CHECK_FALSE(bar(sample).isVisible());
    sample.diagram().setFocus();
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.titleOf(goal) == QStringLiteral("Två"));
}

TEST_CASE("Another model is opened while an earlier state is shown: nothing of it stays")
{
    const Home home;
    SampleWindow sample(renamed(home, {QStringLiteral("Ett"), QStringLiteral("Två")}));
    lookBack(sample);
    REQUIRE(sample.window->openFile(home.helsingborg(QStringLiteral("other.styrmodell"))));
    sample.settle();
    CHECK_FALSE(bar(sample).isVisible());
    CHECK_FALSE(sample.diagram().showsFormer());
    CHECK_FALSE(sample.document().isReadOnly());
}

TEST_CASE("Ctrl+S gives the state a name; a name that is taken is said and kept")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const auto save = [](QDialog& dialog) {
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Remiss"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    };
    {
        Answers answers;
        answers.then(save);
        sample.key(Qt::Key_S, Qt::ControlModifier);
    }
    Answers answers;
    answers.then([&](QDialog& dialog) {
        save(dialog);
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<QLineEdit*>()->text() == QStringLiteral("Remiss"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    });
    sample.key(Qt::Key_S, Qt::ControlModifier);
    const auto versions = sample.document().versions();
    REQUIRE(versions);
    REQUIRE(versions->size() == 1);
    CHECK(versions->front().name == QStringLiteral("Remiss"));
}

TEST_CASE("A copy without history opens with the same model and nothing to undo")
{
    const Home home;
    SampleWindow sample(renamed(home, {QStringLiteral("Nytt")}));
    const Model model = sample.document().model();
    const QString copy = home.path(QStringLiteral("copy.styrmodell"));
    Answers answers;
    answers.thenFile(copy);
    sample.window->actions().copyWithoutHistory->trigger();
    CHECK(sample.document().path() != copy);
    REQUIRE(sample.window->openFile(copy));
    CHECK(sample.document().model() == model);
    CHECK(sample.document().head() == 0);
    CHECK_FALSE(sample.document().canUndo());
}
