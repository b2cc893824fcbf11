// The outline and what stands beside it.
#include "app/window/window_actions.h"
#include "sample_window.h"

#include "model/operations/elements.h"
#include "model/queries/order.h"
#include "views/diagram/page_index.h"
#include "views/panels/inspector/inspector_panel.h"
#include "views/panels/inspector/relations_section.h"
#include "views/widgets/element_button.h"
#include "views/widgets/element_picker.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString goal = QStringLiteral("mal-24-narvaro");
const QString direction = QStringLiteral("inriktning-kunskap");
const QString otherDirection = QStringLiteral("inriktning-klimat");

void stand(SampleWindow& sample, const QString& element)
{
    sample.diagram().goTo(focusOn(element));
    sample.settle();
    sample.tree().setFocus(Qt::TabFocusReason);
    sample.settle();
}

const Element& elementOf(SampleWindow& sample, const QString& id)
{
    const Element* element = sample.document().model().find(ElementId{id});
    REQUIRE(element);
    return *element;
}

/// As its row says.
QString shownTitle(SampleWindow& sample, const QString& id)
{
    return drawnTitle(elementOf(sample, id));
}

/// Titles of those of the same kind and parent, in order.
QStringList beside(SampleWindow& sample, const QString& id)
{
    const Element& own = elementOf(sample, id);
    QStringList titles;
    for (const Element* element : childrenOf(sample.document().model(), *own.parent))
        if (element->kind == own.kind)
            titles += element->title;
    return titles;
}

size_t elementCount(SampleWindow& sample)
{
    return sample.document().model().table<Element>().size();
}

size_t relationCount(SampleWindow& sample)
{
    return sample.document().model().table<Relation>().size();
}

QLineEdit* line()
{
    return qobject_cast<QLineEdit*>(QApplication::focusWidget());
}

QModelIndex rowCalled(SampleWindow& sample, const QString& title)
{
    const QAbstractItemModel* rows = sample.tree().model();
    return rows->match(rows->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchRecursive | Qt::MatchExactly).value(0);
}

/// Drops rows of the outline, called by their titles, at a place of a widget.
void drop(SampleWindow& sample, const QStringList& titles, QWidget& onto, QPoint at,
          Qt::KeyboardModifiers held = Qt::NoModifier)
{
    QModelIndexList rows;
    for (const QString& title : titles)
        rows += rowCalled(sample, title);
    const std::unique_ptr<QMimeData> data(sample.tree().model()->mimeData(rows));
    const Qt::DropActions actions = Qt::MoveAction | Qt::LinkAction;
    QDragEnterEvent enter(at, actions, data.get(), Qt::LeftButton, held);
    QApplication::sendEvent(&onto, &enter);
    REQUIRE(enter.isAccepted());
    QDragMoveEvent move(at, actions, data.get(), Qt::LeftButton, held);
    QApplication::sendEvent(&onto, &move);
    QDropEvent let(at, actions, data.get(), Qt::LeftButton, held);
    QApplication::sendEvent(&onto, &let);
}

/// The first verb that can be chosen.
void chooseVerb(SampleWindow& sample)
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    if (!menu->activeAction())
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    sample.window->activateWindow(); // without a window manager nothing gives the keyboard back
    REQUIRE(QTest::qWaitForWindowActive(sample.window.get()));
    sample.settle();
}

void undo(SampleWindow& sample)
{
    sample.window->actions().undo->trigger();
    sample.settle();
}

} // namespace

TEST_CASE("A list of goals is written line by line, each an undo step of its own")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, goal);
    const QStringList before = beside(sample, goal);
    const qsizetype at = before.indexOf(elementOf(sample, goal).title) + 1;
    sample.key(Qt::Key_Insert);
    for (const char* title : {"Det första", "Det andra", "Det tredje"}) {
        REQUIRE(line());
        sample.type(QString::fromUtf8(title));
        sample.key(Qt::Key_Return);
    }
    sample.key(Qt::Key_Return); // in the empty line: it ends
    CHECK_FALSE(line());
    CHECK(sample.tree().hasFocus());
    QStringList after = before;
    for (const char* title : {"Det tredje", "Det andra", "Det första"})
        after.insert(at, QString::fromUtf8(title));
    CHECK(beside(sample, goal) == after);
    CHECK(sample.chosenRow() == QStringLiteral("Det tredje"));
    undo(sample);
    after.removeAt(at + 2);
    CHECK(beside(sample, goal) == after);
    undo(sample);
    undo(sample);
    CHECK(beside(sample, goal) == before);
}

TEST_CASE("An empty line that is left adds nothing, and what was written in one is kept")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, goal);
    const size_t before = elementCount(sample);
    sample.key(Qt::Key_Insert);
    sample.key(Qt::Key_Escape);
    CHECK(elementCount(sample) == before);
    CHECK_FALSE(sample.document().canUndo());
    CHECK(sample.chosenRow() == shownTitle(sample, goal));
    sample.key(Qt::Key_Insert);
    sample.type(QStringLiteral("Halvskrivet"));
    sample.diagram().setFocus();
    sample.settle();
    CHECK(elementCount(sample) == before + 1);
    CHECK(rowCalled(sample, QStringLiteral("Halvskrivet")).isValid());
    CHECK(sample.diagram().hasFocus());
}

TEST_CASE("Tab in the line moves it into the one above, Shift+Tab out again")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString assignment = QStringLiteral("uppdrag-bun");
    stand(sample, assignment);
    sample.key(Qt::Key_Insert);
    REQUIRE(line());
    sample.type(QStringLiteral("Inuti"));
    sample.key(Qt::Key_Tab);
    REQUIRE(line());
    CHECK(line()->text() == QStringLiteral("Inuti"));
    CHECK(line()->accessibleName() == QStringLiteral("New line: Inriktning"));
    sample.key(Qt::Key_Return);
    sample.key(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(line());
    sample.type(QStringLiteral("Bredvid"));
    sample.key(Qt::Key_Return);
    sample.key(Qt::Key_Escape);
    const Model& model = sample.document().model();
    const Element* within = model.find(ElementId{QStringLiteral("inuti")});
    const Element* next = model.find(ElementId{QStringLiteral("bredvid")});
    REQUIRE(within);
    REQUIRE(next);
    CHECK(within->parent == ElementId{assignment});
    CHECK(next->kind == elementOf(sample, assignment).kind);
    CHECK(next->parent == elementOf(sample, assignment).parent);
}

TEST_CASE("Ctrl+Z in an empty line takes the last one back, and the line stays")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, goal);
    const QStringList before = beside(sample, goal);
    sample.key(Qt::Key_Insert);
    sample.type(QStringLiteral("Fel"));
    sample.key(Qt::Key_Return);
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(beside(sample, goal) == before);
    REQUIRE(line());
    sample.type(QStringLiteral("Ratt"));
    sample.key(Qt::Key_Return);
    CHECK(beside(sample, goal).contains(QStringLiteral("Ratt")));
}

TEST_CASE("The outline follows what is marked in the picture without taking the keyboard")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, Qt::ControlModifier, sample.pointOf(direction));
    sample.diagram().setFocus();
    sample.settle();
    CHECK(sample.chosenRow() == shownTitle(sample, direction));
    CHECK_FALSE(sample.tree().currentIndex().isValid());
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, Qt::ControlModifier, sample.pointOf(otherDirection));
    sample.settle();
    CHECK(sample.chosenRow() == shownTitle(sample, otherDirection));
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
    CHECK(sample.diagram().hasFocus());
    for (const Node* node : sample.diagram().index().focusable()) {
        const auto* kind = node->target ? std::get_if<KindFocus>(&*node->target) : nullptr;
        if (!kind || node->element || kind->kind.text != u"direction")
            continue;
        sample.diagram().makeCurrent(node->key);
        break;
    }
    sample.settle();
    CHECK(sample.chosenRow() == QStringLiteral("Stadens inriktningar"));
}

TEST_CASE("The outline shows the model as it was while she looks back, and then its own rows again")
{
    const Home home;
    const QString file = home.helsingborg();
    {
        const auto document = Document::open(file);
        REQUIRE(document);
        const auto edit = renameElement((*document)->model(), {QStringLiteral("ex-mal-fn")}, QStringLiteral("Senare"));
        REQUIRE(edit);
        REQUIRE((*document)->apply(*edit));
    }
    SampleWindow sample(file);
    stand(sample, QStringLiteral("ex-mal-fn"));
    REQUIRE(sample.chosenRow() == QStringLiteral("Senare"));
    const QModelIndex boards = rowCalled(sample, QStringLiteral("Senare")).parent();
    CHECK(sample.tree().isExpanded(boards));
    sample.key(Qt::Key_H, Qt::ControlModifier);
    sample.key(Qt::Key_Down);
    sample.key(Qt::Key_Return);
    CHECK_FALSE(rowCalled(sample, QStringLiteral("Senare")).isValid());
    CHECK(sample.chosenRow() != QStringLiteral("Senare"));
    CHECK_FALSE(sample.chosenRow().isEmpty());
    const QModelIndex former = sample.tree().selectionModel()->selectedIndexes().value(0);
    CHECK_FALSE(former.flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(former.flags().testFlag(Qt::ItemIsDropEnabled));
    sample.tree().collapseAll();
    sample.key(Qt::Key_Escape);
    sample.settle();
    CHECK(sample.chosenRow() == QStringLiteral("Senare"));
    CHECK(sample.tree().isExpanded(rowCalled(sample, QStringLiteral("Senare")).parent()));
}

TEST_CASE("The inspector tells of a chosen kind, and one of it is added from there")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.window->actions().showInspector->setChecked(true);
    sample.diagram().goTo(KindFocus{{QStringLiteral("goal")}, {}});
    sample.settle();
    QPushButton* add = nullptr;
    for (QPushButton* button : sample.window->inspector().findChildren<QPushButton*>())
        if (button->isVisible() && button->accessibleName() == QStringLiteral("Add: Mål"))
            add = button;
    REQUIRE(add);
    Answers answers;
    answers.then([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QTest::mouseClick(add, Qt::LeftButton);
    sample.settle();
    CHECK_FALSE(sample.document().canUndo());
    answers.then([&sample](QDialog& dialog) {
        auto* field = dialog.findChild<ElementPicker*>();
        REQUIRE(field);
        sample.type(elementOf(sample, QStringLiteral("uppdrag-bun")).title.left(5));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    const size_t before = elementCount(sample);
    QTest::mouseClick(add, Qt::LeftButton);
    sample.settle();
    CHECK(elementCount(sample) == before + 1);
    const Element* added = sample.document().model().find(sample.diagram().currentElement());
    REQUIRE(added);
    CHECK(added->kind.text == u"goal");
    CHECK(added->parent);
}

TEST_CASE("A row that is dropped where it may not lie is related, and by one undo no more")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, direction);
    const size_t before = relationCount(sample);
    const QPoint onto = sample.rowOf(shownTitle(sample, otherDirection));
    drop(sample, {shownTitle(sample, goal)}, *sample.tree().viewport(), onto);
    chooseVerb(sample);
    CHECK(relationCount(sample) == before + 1);
    CHECK(elementOf(sample, goal).parent != ElementId{otherDirection});
    undo(sample);
    CHECK(relationCount(sample) == before);
}

TEST_CASE("With Ctrl rows are related where they could lie, all of them at once")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, goal);
    const QStringList goals = beside(sample, goal);
    REQUIRE(goals.size() > 2);
    const size_t before = relationCount(sample);
    const QModelIndex row = rowCalled(sample, goals.at(0)).parent();
    sample.tree().scrollTo(row);
    drop(sample, goals.mid(0, 2), *sample.tree().viewport(), sample.tree().visualRect(row).center(),
         Qt::ControlModifier);
    chooseVerb(sample);
    CHECK(relationCount(sample) == before + 2);
    undo(sample);
    CHECK(relationCount(sample) == before);
}

TEST_CASE("A row that is dropped in the picture is moved there if it may lie there, else related")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.tree().expandAll();
    const size_t before = relationCount(sample);
    drop(sample, {shownTitle(sample, goal)}, sample.diagram(), sample.pointOf(otherDirection));
    chooseVerb(sample);
    CHECK(relationCount(sample) == before + 1);
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));
    undo(sample);
    const QStringList order = [&] {
        QStringList ids;
        for (const Element* one : elementsOfKind(sample.document().model(), {QStringLiteral("direction")}))
            ids += one->id.text;
        return ids;
    }();
    const QString& first = order.first();
    const QString& last = order.last();
    const QRectF box = sample.diagram().toWidget(sample.diagram().index().focusableOf({first})->box);
    drop(sample, {shownTitle(sample, last)}, sample.diagram(), box.topLeft().toPoint() + QPoint(6, 4));
    CHECK(elementsOfKind(sample.document().model(), {QStringLiteral("direction")}).front()->id.text == last);
    undo(sample);
    CHECK(elementsOfKind(sample.document().model(), {QStringLiteral("direction")}).front()->id.text == first);
}

TEST_CASE("A row that is dropped on a verb of the inspector is related by it")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.window->actions().showInspector->setChecked(true);
    stand(sample, direction);
    auto* section = sample.window->inspector().findChild<RelationsSection*>();
    REQUIRE(section);
    const auto rows = relationRows(sample.document().model(), elementOf(sample, direction));
    REQUIRE_FALSE(rows.empty());
    const auto* first = section->findChild<ElementButton*>();
    REQUIRE(first);
    REQUIRE(QTest::qWaitFor([&] { return first->height() > 10 && first->isVisible(); }));
    const QPoint at = first->geometry().center();
    const size_t before = relationCount(sample);
    sample.tree().expandAll();
    const QString dragged = QStringLiteral("dok-kultur-2017");
    drop(sample, {shownTitle(sample, dragged)}, *section, at);
    CHECK(relationCount(sample) == before + 1);
    const auto now = relationRows(sample.document().model(), elementOf(sample, direction));
    const auto isNew = [&](const RelationRow& row) {
        const auto* id = std::get_if<ElementId>(&row.other);
        return id && id->text == dragged && row.verb == rows.front().verb;
    };
    CHECK(std::any_of(now.begin(), now.end(), isNew));
    undo(sample);
    CHECK(relationCount(sample) == before);
}

TEST_CASE("A row that is pressed and dragged is not chosen before the button is let go")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    stand(sample, direction);
    const Focus before = sample.diagram().focus();
    const QPoint at = sample.rowOf(shownTitle(sample, otherDirection));
    QTest::mousePress(sample.tree().viewport(), Qt::LeftButton, {}, at);
    sample.settle();
    CHECK(sample.diagram().focus() == before);
    QTest::mouseRelease(sample.tree().viewport(), Qt::LeftButton, {}, at);
    sample.settle();
    CHECK(sample.diagram().focus() == focusOn(otherDirection));
}
