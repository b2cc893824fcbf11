#include "app/window/document_files.h"
#include "app/window/window_actions.h"
#include "sample_window.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString vision = QStringLiteral("vision-2035");

/// The button of the start page that says `text`.
QPushButton* buttonSaying(SampleWindow& sample, const QString& text)
{
    for (QPushButton* button : sample.window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(text))
            return button;
    return nullptr;
}

/// Presses the picture of a template on the start page.
void pressTemplate(SampleWindow& sample, const QString& title)
{
    auto* gallery = sample.window->findChild<QListWidget*>(QStringLiteral("gallery"));
    REQUIRE(gallery);
    const QList<QListWidgetItem*> found = gallery->findItems(title, Qt::MatchContains);
    REQUIRE(found.size() == 1);
    gallery->scrollToItem(found.front());
    QTest::mouseClick(gallery->viewport(), Qt::LeftButton, {}, gallery->visualItemRect(found.front()).center());
    sample.settle();
}

QStringList texts(const QMenu& menu)
{
    QStringList found;
    for (const QAction* action : menu.actions())
        found += action->text();
    return found;
}

} // namespace

TEST_CASE("Without a model the window offers templates, and what is clicked is begun")
{
    const Home home;
    SampleWindow sample;
    CHECK_FALSE(sample.diagram().isVisible());
    CHECK_FALSE(sample.window->actions().exportPicture->isEnabled());
    pressTemplate(sample, QStringLiteral("Helsingborg"));
    CHECK(sample.diagram().isVisible());
    CHECK(sample.window->windowTitle().contains(QStringLiteral("(not named yet)")));
    CHECK(sample.window->actions().exportPicture->isEnabled());
}

TEST_CASE("Ctrl+N begins a model from the chosen template, which is there again after a crash")
{
    const Home home;
    QString path;
    {
        SampleWindow sample(home.helsingborg());
        Answers answers;
        answers.then([](QDialog&) { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
        sample.key(Qt::Key_N, Qt::ControlModifier);
        CHECK(DocumentFiles::isUnnamed(sample.document()));
        path = sample.document().path();
    }
    SampleWindow sample;
    CHECK(DocumentFiles::unnamedFiles() == QStringList{path});
    QPushButton* button = buttonSaying(sample, QStringLiteral("(not named yet)"));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    sample.settle();
    CHECK(sample.document().path() == path);
}

TEST_CASE("Naming a model keeps the page, the marked node, the way back and undo")
{
    const QString direction = QStringLiteral("inriktning-kunskap");
    const Home home;
    SampleWindow sample;
    pressTemplate(sample, QStringLiteral("Helsingborg"));
    const QString unnamed = sample.document().path();
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, {}, sample.pointOf(direction));
    sample.settle();
    sample.key(Qt::Key_F2);
    sample.type(QStringLiteral("Staden 2040"));
    sample.key(Qt::Key_Return);
    sample.key(Qt::Key_Down);
    const NodeKey marked = sample.diagram().currentNode();

    const QString path = home.path(QStringLiteral("staden"));
    Answers answers;
    answers.thenFile(path);
    sample.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sample.document().path() == path + QStringLiteral(".styrmodell"));
    CHECK(sample.window->windowTitle() == QStringLiteral("staden – Styrmodell"));
    CHECK_FALSE(QFileInfo::exists(unnamed));
    CHECK(sample.diagram().focus() == focusOn(direction));
    CHECK(sample.diagram().currentNode() == marked);
    CHECK(sample.diagram().hasFocus());
    CHECK(sample.chosenRow() == QStringLiteral("Staden 2040"));
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.titleOf(direction) == QStringLiteral("En skola där fler lyckas (exempel)"));
    CHECK(sample.chosenRow() == QStringLiteral("En skola där fler lyckas"));
    sample.key(Qt::Key_Backspace);
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
}

TEST_CASE("A copy that cannot be written says so, and she goes on where she was")
{
    const Home home;
    const QString file = home.helsingborg();
    SampleWindow sample(file);
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, {}, sample.pointOf(vision));
    sample.settle();
    QString told;
    Answers answers;
    answers.thenFile(QStringLiteral("/dev/null/copy.styrmodell"));
    answers.thenMessage(told);
    sample.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(told.endsWith(u'.'));
    CHECK(sample.document().path() == file);
    CHECK(sample.diagram().focus() == focusOn(vision));
    CHECK(sample.diagram().canGoBack());
}

TEST_CASE("Recent files are offered newest first, and one of them is opened")
{
    const Home home;
    const QString first = home.helsingborg(QStringLiteral("first.styrmodell"));
    const QString second = home.helsingborg(QStringLiteral("second.styrmodell"));
    SampleWindow sample(first);
    REQUIRE(sample.window->openFile(second));
    QMenu* menu = sample.window->actions().recentFiles;
    menu->popup({});
    REQUIRE(menu->actions().size() == 2);
    CHECK(texts(*menu).constFirst().startsWith(QStringLiteral("second.styrmodell")));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    sample.settle();
    CHECK(sample.document().path() == first);
    QFile::remove(second);
    menu->popup({});
    CHECK(menu->actions().size() == 1);
    menu->close();
}

TEST_CASE("A broken file is refused with a plain sentence, and the former model stays open")
{
    const Home home;
    const QString file = home.helsingborg();
    const QString broken = home.broken();
    SampleWindow sample(file);
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, {}, sample.pointOf(vision));
    sample.settle();
    QString told;
    Answers answers;
    answers.thenFile(broken);
    answers.thenMessage(told);
    sample.key(Qt::Key_O, Qt::ControlModifier);
    CHECK(told.contains(QStringLiteral("broken.styrmodell")));
    CHECK(told.endsWith(u'.'));
    CHECK(sample.document().path() == file);
    CHECK(sample.diagram().focus() == focusOn(vision));
    CHECK(sample.titleOf(vision) == QStringLiteral("Helsingborg 2035"));
}
