// Working in the picture itself.
#include "app/window/window_actions.h"
#include "sample_window.h"

#include "model/interchange/templates.h"
#include "views/diagram/page_index.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// A file with nothing but kinds and a vision.
QString emptyCity(const Home& home)
{
    const auto model = modelFromTemplate(QStringLiteral("empty"));
    REQUIRE(model);
    REQUIRE(Document::create(home.path(QStringLiteral("e.styrmodell")), *model, Existing::Keep));
    return home.path(QStringLiteral("e.styrmodell"));
}

/// A place on the page where one of the kind is added.
const Node* placeFor(SampleWindow& sample, const char* kind)
{
    sample.diagram().refreshNow();
    for (const Node* node : sample.diagram().index().focusable())
        if (node->vacancy && node->vacancy->kind.text == QString::fromLatin1(kind))
            return node;
    return nullptr;
}

QPoint middleOf(SampleWindow& sample, const Node& node)
{
    return sample.diagram().toWidget(node.box).center().toPoint();
}

void write(SampleWindow& sample, const char* title)
{
    sample.settle();
    REQUIRE(sample.diagram().isEditing());
    sample.type(QString::fromUtf8(title));
    sample.key(Qt::Key_Return);
    sample.settle();
}

void movePointer(SampleWindow& sample, QPoint to, Qt::MouseButtons held)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(to), sample.diagram().mapToGlobal(QPointF(to)), Qt::NoButton, held, {});
    QApplication::sendEvent(&sample.diagram(), &move);
}

/// Without a window manager nothing gives the keyboard back when a menu has closed.
void returnToPicture(SampleWindow& sample)
{
    sample.window->activateWindow();
    sample.diagram().setFocus();
    REQUIRE(QTest::qWaitForWindowActive(sample.window.get()));
    sample.settle();
}

qsizetype relationsOf(SampleWindow& sample, const ElementId& id)
{
    return sample.document().model().referrersOf<Relation>(RecordKey::of(id)).size();
}

} // namespace

TEST_CASE("An empty place is filled by a click, by Enter and by Insert, and the title is written there")
{
    const Home home;
    SampleWindow sample(emptyCity(home));
    const char* kind = GENERATE("direction", "board", "programme");
    const Node* place = placeFor(sample, kind);
    REQUIRE(place);
    const auto before = sample.document().model().table<Element>().size();
    if (qstrcmp(kind, "direction") == 0) {
        QTest::mouseClick(&sample.diagram(), Qt::LeftButton, {}, middleOf(sample, *place));
    } else {
        sample.diagram().makeCurrent(place->key);
        sample.diagram().setFocus();
        sample.key(qstrcmp(kind, "board") == 0 ? Qt::Key_Return : Qt::Key_Insert);
    }
    write(sample, "Det nya");
    CHECK(sample.document().model().table<Element>().size() == before + 1);
    const Element* added = sample.document().model().find(sample.diagram().currentElement());
    REQUIRE(added);
    CHECK(added->kind.text == QString::fromLatin1(kind));
    CHECK(added->title == QStringLiteral("Det nya"));
    CHECK_FALSE(placeFor(sample, kind));
}

TEST_CASE("Two directions are related by dragging and parted by one undo")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString own = QStringLiteral("inriktning-kunskap");
    const QString other = QStringLiteral("inriktning-klimat");
    const qsizetype before = relationsOf(sample, {own});
    movePointer(sample, sample.pointOf(own), Qt::NoButton);
    const QPoint from = sample.diagram().handle().center().toPoint();
    const QPoint to = sample.pointOf(other);
    QTest::mousePress(&sample.diagram(), Qt::LeftButton, {}, from);
    movePointer(sample, (from + to) / 2, Qt::LeftButton);
    movePointer(sample, to, Qt::LeftButton);
    QTest::mouseRelease(&sample.diagram(), Qt::LeftButton, {}, to);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    returnToPicture(sample);
    CHECK(relationsOf(sample, {own}) == before + 1);
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(relationsOf(sample, {own}) == before);
}

TEST_CASE("The menu on the picture's ground adds what may lie on the page, undoes and exports")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.diagram().goTo(focusOn(QStringLiteral("uppdrag-bun")));
    sample.settle();
    const WindowActions& actions = sample.window->actions();
    Q_EMIT actions.addNew->aboutToShow();
    const QList<QAction*> offered = actions.addNew->actions();
    REQUIRE(offered.size() > 3);
    CHECK(offered.at(0)->text().startsWith(QStringLiteral("Inriktning")));
    CHECK(offered.at(1)->text().startsWith(QStringLiteral("Mål")));
    QContextMenuEvent wish(QContextMenuEvent::Mouse, {2, 2}, sample.diagram().mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&sample.diagram(), &wish);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->actions().constFirst() == actions.addNew->menuAction());
    CHECK(menu->actions().contains(actions.undo));
    CHECK(menu->actions().contains(actions.exportPicture));
    CHECK_FALSE(menu->actions().contains(actions.remove));
    menu->close();
    returnToPicture(sample);
    offered.at(1)->trigger();
    write(sample, "Ett nytt mål");
    const Element* added = sample.document().model().find(sample.diagram().currentElement());
    REQUIRE(added);
    CHECK(added->kind.text == u"goal");
    CHECK(added->parent == ElementId{QStringLiteral("uppdrag-bun")});
}
