#include "sample_diagram.h"

#include "views/diagram/diagram_accessible.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// What a screen reader would be told, as "event name".
QStringList& heard()
{
    static QStringList events;
    return events;
}

void hear(QAccessibleEvent* event)
{
    QAccessibleInterface* about = event->accessibleInterface();
    if (!about || !about->isValid())
        return;
    const QString name = about->text(QAccessible::Name);
    switch (event->type()) {
    case QAccessible::Focus:
        heard() += QStringLiteral("focus ") + name;
        break;
    case QAccessible::ObjectDestroyed:
        heard() += QStringLiteral("gone ") + name;
        break;
    case QAccessible::ObjectCreated:
        heard() += QStringLiteral("new ") + name;
        break;
    case QAccessible::NameChanged:
        heard() += QStringLiteral("name ") + name;
        break;
    case QAccessible::DescriptionChanged:
        heard() += QStringLiteral("says ") + about->text(QAccessible::Description);
        break;
    default:
        break;
    }
}

/// A reader that listens as long as it lives.
struct Reader {
    Reader()
    {
        installDiagramAccessibility();
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        before = QAccessible::installUpdateHandler(&hear);
        heard().clear();
    }
    ~Reader()
    {
        QAccessible::installUpdateHandler(before);
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(false);
    }
    QAccessible::UpdateHandler before = nullptr;
};

QAccessibleInterface* wholeOf(SampleDiagram& sample)
{
    return QAccessible::queryAccessibleInterface(sample.diagram.get());
}

void checkTree(QAccessibleInterface* node)
{
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface* child = node->child(i);
        REQUIRE(child);
        CHECK(child->isValid());
        CHECK(node->indexOfChild(child) == i);
        CHECK(child->parent() == node);
        CHECK_FALSE(child->text(QAccessible::Name).isEmpty());
        checkTree(child);
    }
}

QAccessibleInterface* findNamed(QAccessibleInterface* node, const QString& name)
{
    if (node->text(QAccessible::Name) == name)
        return node;
    for (int i = 0; i < node->childCount(); ++i)
        if (QAccessibleInterface* found = findNamed(node->child(i), name))
            return found;
    return nullptr;
}

} // namespace

TEST_CASE("The accessible tree mirrors the page: lists hold exactly their items")
{
    const Reader reader;
    SampleDiagram sample;
    QAccessibleInterface* whole = wholeOf(sample);
    REQUIRE(whole);
    CHECK(whole->text(QAccessible::Name) == QStringLiteral("Stadens styrmodell"));
    REQUIRE(whole->childCount() == 1);
    QAccessibleInterface* list = whole->child(0);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->childCount() == 6);
    CHECK(list->child(0)->role() == QAccessible::ListItem);
    CHECK(list->child(0)->text(QAccessible::Description) == QStringLiteral("Ett mål."));
    CHECK(whole->child(-1) == nullptr);
    checkTree(whole);
}

TEST_CASE("A node is where it is seen, and is found there")
{
    const Reader reader;
    SampleDiagram sample;
    QAccessibleInterface* node = findNamed(wholeOf(sample), QStringLiteral("Närvaron ska öka"));
    REQUIRE(node);
    const QPoint seen = sample.diagram->mapToGlobal(sample.pointOf(QStringLiteral("mal-1")));
    CHECK(node->rect().contains(seen));
    CHECK(wholeOf(sample)->childAt(seen.x(), seen.y()) == node);
    CHECK_FALSE(node->state().offscreen);
}

TEST_CASE("A reader hears each node that the arrows reach, and nothing else has focus")
{
    const Reader reader;
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("mal-1")});
    heard().clear();
    QTest::keyClick(sample.diagram.get(), Qt::Key_Right);
    CHECK(heard() == QStringList{QStringLiteral("focus Fler ska bli behöriga")});
    QAccessibleInterface* focused = wholeOf(sample)->focusChild();
    REQUIRE(focused);
    CHECK(focused->state().focused);
    CHECK_FALSE(wholeOf(sample)->state().focused);
}

TEST_CASE("After drilling down old nodes are told gone, new ones told, and focus is on the page's own")
{
    const Reader reader;
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("vision")});
    const QAccessible::Id list = QAccessible::uniqueId(wholeOf(sample)->child(0));
    checkTree(wholeOf(sample));
    heard().clear();
    QTest::keyClick(sample.diagram.get(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(heard().contains(QStringLiteral("gone Närvaron ska öka")));
    CHECK(heard().contains(QStringLiteral("new Helsingborg 2035")));
    CAPTURE(heard().join(u'\n').toStdString());
    CHECK(heard().last() == QStringLiteral("focus Helsingborg 2035"));
    // What both pages have is the same thing to a reader
    CHECK(QAccessible::uniqueId(wholeOf(sample)->child(2)) == list);
    checkTree(wholeOf(sample));
}

TEST_CASE("Relayout keeps every node's identity")
{
    const Reader reader;
    SampleDiagram sample;
    QAccessibleInterface* node = findNamed(wholeOf(sample), QStringLiteral("Närvaron ska öka"));
    const QAccessible::Id id = QAccessible::uniqueId(node);
    sample.diagram->resize(480, 500);
    QApplication::processEvents();
    CHECK(QAccessible::uniqueId(findNamed(wholeOf(sample), QStringLiteral("Närvaron ska öka"))) == id);
}

TEST_CASE("A reader's actions do what keys do")
{
    const Reader reader;
    SampleDiagram sample;
    QAccessibleInterface* node = findNamed(wholeOf(sample), QStringLiteral("En skola där fler lyckas"));
    REQUIRE(node->actionInterface());
    CHECK(node->actionInterface()->actionNames().first() == QAccessibleActionInterface::pressAction());
    node->actionInterface()->doAction(QStringLiteral("edit"));
    QApplication::processEvents();
    CHECK(sample.diagram->isEditing());
    const auto* editor = sample.diagram->findChild<QLineEdit*>();
    CHECK(wholeOf(sample)->focusChild()->object() == editor);
    checkTree(wholeOf(sample));
    QTest::keyClick(sample.diagram->findChild<QLineEdit*>(), Qt::Key_Escape);
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QApplication::processEvents();
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("skola")));
}

TEST_CASE("What must be heard is told with the focused node, until she moves on")
{
    const Reader reader;
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("mal-1")});
    heard().clear();
    sample.diagram->announce(QStringLiteral("Sparat."));
    CHECK(heard() == QStringList{QStringLiteral("says Sparat. Ett mål.")});
    QTest::keyClick(sample.diagram.get(), Qt::Key_Right);
    CHECK(sample.diagram->announcement().isEmpty());
}

TEST_CASE("A rename is heard as the node's new name")
{
    const Reader reader;
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("mal-1")});
    QTest::keyClick(sample.diagram.get(), Qt::Key_F2);
    auto* editor = sample.diagram->findChild<QLineEdit*>();
    QTest::keyClicks(editor, QStringLiteral("Alla i skolan"));
    heard().clear();
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(heard().contains(QStringLiteral("name Alla i skolan")));
    CHECK(heard().contains(QStringLiteral("focus Alla i skolan")));
}

TEST_CASE("Drilling down tells nothing of the page that is left")
{
    const Reader reader;
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("vision")});
    heard().clear();
    QTest::keyClick(sample.diagram.get(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(heard().filter(QStringLiteral("focus ")).size() == 1);
}

TEST_CASE("A layout that changes nothing is not told")
{
    const Reader reader;
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("mal-1")});
    heard().clear();
    sample.diagram->resize(480, 500);
    QApplication::processEvents();
    CHECK(heard().isEmpty());
}

TEST_CASE("F2 where no title can be changed says so")
{
    const Reader reader;
    SampleDiagram sample;
    sample.diagram->goTo(focusOn(QStringLiteral("skola")));
    QApplication::processEvents();
    QSignalSpy announced(sample.diagram.get(), &DiagramWidget::announced);
    sample.diagram->makeCurrent({{}, QStringLiteral("crumb"), {}});
    QTest::keyClick(sample.diagram.get(), Qt::Key_F2);
    CHECK_FALSE(sample.diagram->isEditing());
    REQUIRE(announced.size() == 1);
    CHECK(heard().last() == QStringLiteral("says ") + announced.first().first().toString());
}

TEST_CASE("Leaving the title editor goes straight back to the node")
{
    const Reader reader;
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("mal-1")});
    QTest::keyClick(sample.diagram.get(), Qt::Key_F2);
    heard().clear();
    QTest::keyClick(sample.diagram->findChild<QLineEdit*>(), Qt::Key_Escape);
    QApplication::processEvents();
    CHECK(heard().filter(QStringLiteral("focus ")) ==
          QStringList{QStringLiteral("focus Stadens styrmodell"), QStringLiteral("focus Närvaron ska öka")});
}

TEST_CASE("A menu opened by the keyboard begins on its first entry")
{
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("mal-1")});
    QTest::keyClick(sample.diagram.get(), Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = sample.diagram->findChild<QMenu*>();
    REQUIRE(menu);
    CHECK(menu->activeAction() == menu->actions().constFirst());
    menu->close();
}

TEST_CASE("A diagram may go while a reader still holds its nodes")
{
    const Reader reader;
    auto sample = std::make_unique<SampleDiagram>();
    checkTree(wholeOf(*sample));
    const QAccessible::Id id = QAccessible::uniqueId(wholeOf(*sample)->child(0)->child(2));
    sample.reset();
    CHECK_FALSE(QAccessible::accessibleInterface(id));
}
