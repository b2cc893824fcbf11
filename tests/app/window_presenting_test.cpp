#include "app/window/window_actions.h"
#include "sample_window.h"

#include "app/window/presenting/presentation_window.h"
#include "model/operations/elements.h"
#include "views/diagram/page_index.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString goal = QStringLiteral("mal-24-behorighet");

PresentationWindow* presentation(SampleWindow& sample)
{
    sample.settle();
    return sample.window->findChild<PresentationWindow*>();
}

QStringList wordsOf(const QMenu& menu)
{
    QStringList words;
    for (const QAction* action : menu.actions())
        words += action->text();
    return words;
}

/// Opens the menu of pictures and takes one.
void choosePicture(SampleWindow& sample, const QString& words)
{
    QMenu& menu = *sample.window->actions().pictures;
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions())
        if (action->text() == words) {
            action->trigger();
            sample.settle();
            return;
        }
    FAIL("not offered: " << words.toStdString() << " in " << wordsOf(menu).join(u' ').toStdString());
}

} // namespace

TEST_CASE("F7 lights the chosen element's line of sight and says it; once more puts it out")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    QAction* lineOfSight = sample.window->actions().lineOfSight;
    CHECK_FALSE(lineOfSight->isEnabled());
    sample.diagram().goTo(focusOn(goal));
    sample.settle();
    REQUIRE(lineOfSight->isEnabled());
    sample.key(Qt::Key_F7);
    sample.settle();
    CHECK(sample.diagram().thread().text == goal);
    CHECK(lineOfSight->isChecked());
    auto* bar = sample.window->findChild<QFrame*>(QStringLiteral("threadBar"));
    REQUIRE(bar);
    CHECK(bar->isVisible());
    QString said;
    for (const QLabel* label : bar->findChildren<QLabel*>())
        said += label->text() + u' ';
    CHECK(said.contains(sample.titleOf(goal).simplified()));
    CHECK(said.contains(QStringLiteral("En skola där fler lyckas")));
    sample.key(Qt::Key_F7);
    sample.settle();
    CHECK(sample.diagram().thread().isEmpty());
    CHECK_FALSE(bar->isVisible());
    CHECK_FALSE(lineOfSight->isChecked());
}

TEST_CASE("F5 presents where she is on a whole screen, and Escape returns to the window as it was")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.diagram().goTo(focusOn(goal));
    sample.settle();
    sample.key(Qt::Key_F5);
    PresentationWindow* shown = presentation(sample);
    REQUIRE(shown);
    CHECK(shown->isFullScreen());
    CHECK(shown->diagram().focus() == focusOn(goal));
    CHECK(shown->diagram().isPresenting());
    QTest::keyClick(&shown->diagram(), Qt::Key_Home);
    shown->diagram().refreshNow();
    CHECK(shown->diagram().focus() == Focus(OverviewFocus{}));
    QTest::keyClick(&shown->diagram(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(presentation(sample));
    CHECK(sample.diagram().focus() == focusOn(goal));
}

TEST_CASE("F7 before an audience lights what she had chosen, also where it is summarised")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const auto& boxes = sample.diagram().index().focusable();
    const auto board =
        std::find_if(boxes.begin(), boxes.end(), [](const Node* node) { return node->key.thing == u"sbn"; });
    REQUIRE(board != boxes.end());
    sample.diagram().makeCurrent((*board)->key);
    sample.settle();
    sample.key(Qt::Key_F5);
    PresentationWindow* shown = presentation(sample);
    REQUIRE(shown);
    QTest::keyClick(&shown->diagram(), Qt::Key_F7);
    CHECK(shown->diagram().thread().text == u"sbn");
    shown->close();
}

TEST_CASE("The picture that is seen is the one that is presented")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    choosePicture(sample, QStringLiteral("House"));
    sample.key(Qt::Key_F5);
    PresentationWindow* shown = presentation(sample);
    REQUIRE(shown);
    CHECK(shown->diagram().picture().form == Form::House);
    QTest::keyClick(&shown->diagram(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST_CASE("A presenter's B covers the picture, and any key brings it back")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.key(Qt::Key_F5);
    PresentationWindow* shown = presentation(sample);
    REQUIRE(shown);
    const auto isCovered = [&] {
        return QApplication::widgetAt(shown->mapToGlobal(shown->rect().center())) != &shown->diagram();
    };
    CHECK_FALSE(isCovered());
    QTest::keyClick(&shown->diagram(), Qt::Key_B);
    CHECK(isCovered());
    QTest::keyClick(&shown->diagram(), Qt::Key_PageDown);
    CHECK_FALSE(isCovered());
    CHECK_FALSE(shown->diagram().marksCurrent()); // it only brought the picture back
    shown->close();
}

TEST_CASE("The menu offers the model's pictures and every form, and shows what is taken")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    auto* button = sample.window->findChild<QToolButton*>(QStringLiteral("pictures"));
    REQUIRE(button);
    CHECK(button->text() == QStringLiteral("Stadens styrmodell"));
    const QList<NodeKey> before = [&] {
        QList<NodeKey> keys;
        forEachNode(sample.diagram().page()->nodes, [&](const Node& node, int) { keys += node.key; });
        return keys;
    }();
    choosePicture(sample, QStringLiteral("House"));
    CHECK(button->text() == QStringLiteral("House"));
    CHECK(sample.diagram().request().form == Form::House);
    choosePicture(sample, QStringLiteral("Stadens styrmodell"));
    CHECK(button->text() == QStringLiteral("Stadens styrmodell"));
    QList<NodeKey> after;
    forEachNode(sample.diagram().page()->nodes, [&](const Node& node, int) { after += node.key; });
    CHECK(after == before);
}

TEST_CASE("A form is kept as a picture under a name, renamed, and removed; each is undone")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const auto count = [&] { return sample.document().model().table<Picture>().size(); };
    const auto before = count();
    choosePicture(sample, QStringLiteral("House"));
    {
        Answers answers;
        answers.then([](QDialog& dialog) {
            qobject_cast<QInputDialog*>(&dialog)->setTextValue(QStringLiteral("Vårt hus"));
            dialog.accept();
        });
        sample.window->actions().keepPicture->trigger();
    }
    sample.settle();
    CHECK(count() == before + 1);
    auto* button = sample.window->findChild<QToolButton*>(QStringLiteral("pictures"));
    CHECK(button->text() == QStringLiteral("Vårt hus"));
    CHECK(sample.diagram().request().form == Form::House);
    {
        Answers answers;
        answers.then([](QDialog& dialog) {
            qobject_cast<QInputDialog*>(&dialog)->setTextValue(QStringLiteral("Huset"));
            dialog.accept();
        });
        sample.window->actions().renamePicture->trigger();
    }
    sample.settle();
    CHECK(button->text() == QStringLiteral("Huset"));
    sample.window->actions().removePicture->trigger();
    sample.settle();
    CHECK(count() == before);
    CHECK(button->text() == QStringLiteral("Stadens styrmodell"));
    for (int i = 0; i < 3; ++i)
        sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(count() == before);
}
