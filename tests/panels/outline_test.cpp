#include "model/change/draft.h"
#include "model/operations/elements.h"
#include "model/operations/fields.h"
#include "views/panels/outline_model.h"
#include "views/panels/outline_panel.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace styrmodell;

namespace
{

Kind kind(const char* id, const char* plural, double rank, QList<KindId> parents = {})
{
    Kind made;
    made.id = {QString::fromLatin1(id)};
    made.name.sv = QString::fromLatin1(id);
    made.plural.sv = QString::fromUtf8(plural);
    made.rank = rank;
    made.parents = std::move(parents);
    return made;
}

Element element(const char* id, const char* kindId, const char* title, const char* parent = nullptr, double order = 1)
{
    Element made;
    made.id = {QString::fromLatin1(id)};
    made.kind = {QString::fromLatin1(kindId)};
    made.title = QString::fromUtf8(title);
    made.status = TextStatus::Proposed;
    made.order = order;
    if (parent)
        made.parent = ElementId{QString::fromLatin1(parent)};
    return made;
}

Model smallCity()
{
    Draft draft{Model()};
    Kind board = kind("board", "Nämnder", 40);
    board.flags.set(KindFlag::IsBody);
    draft.put(kind("vision", "Visioner", 10));
    draft.put(board);
    draft.put(kind("assignment", "Uppdrag", 50, {{QStringLiteral("board")}}));
    draft.put(kind("goal", "Mål", 70, {{QStringLiteral("assignment")}}));
    draft.put(element("vision", "vision", "Staden 2035"));
    draft.put(element("skola", "board", "Skolnämnden", nullptr, 1));
    draft.put(element("vard", "board", "Vårdnämnden", nullptr, 2));
    draft.put(element("uppdrag", "assignment", "Skola", "skola"));
    draft.put(element("mal-2", "goal", "Högre närvaro", "uppdrag", 2));
    draft.put(element("mal-1", "goal", "Fler behöriga", "uppdrag", 1));
    auto edit = std::move(draft).finish(QStringLiteral("new"));
    REQUIRE(edit);
    Model model;
    applyTo(model, edit->changes);
    return model;
}

class Outline
{
public:
    Outline()
    {
        REQUIRE(folder_.isValid());
        auto made = Document::create(folder_.filePath(QStringLiteral("a.styrmodell")), smallCity(), Existing::Keep);
        REQUIRE(made);
        document = *std::move(made);
    }

    std::unique_ptr<Document> document;

private:
    QTemporaryDir folder_;
};

QString title(const QModelIndex& index)
{
    return index.data().toString();
}

} // namespace

TEST_CASE("The outline shows kinds by rank and elements by containment and order")
{
    Outline city;
    OutlineModel outline(*city.document);
    QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);

    REQUIRE(outline.rowCount() == 2);
    CHECK(title(outline.index(0, 0)) == QStringLiteral("Staden 2035"));
    const QModelIndex boards = outline.index(1, 0);
    CHECK(title(boards) == QStringLiteral("Nämnder"));
    CHECK(boards.data(OutlineModel::NoteRole).toString() == QStringLiteral("2"));
    const QModelIndex assignment = outline.index(0, 0, outline.index(0, 0, boards));
    CHECK(title(assignment) == QStringLiteral("Skola"));
    CHECK(title(outline.index(0, 0, assignment)) == QStringLiteral("Fler behöriga"));
    CHECK(title(outline.index(1, 0, assignment)) == QStringLiteral("Högre närvaro"));
    CHECK_FALSE(outline.hasChildren(outline.index(1, 0, boards)));
}

TEST_CASE("Level and position are in what a screen reader is told")
{
    Outline city;
    OutlineModel outline(*city.document);
    const QModelIndex goal = outline.indexOf(ElementId{QStringLiteral("mal-2")});
    REQUIRE(goal.isValid());
    CHECK(goal.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Högre närvaro, goal, level 4, 2 of 2"));
}

TEST_CASE("A title changed elsewhere is shown without losing what is open")
{
    Outline city;
    OutlineModel outline(*city.document);
    QSignalSpy reset(&outline, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&outline, &QAbstractItemModel::dataChanged);
    const QModelIndex goal = outline.indexOf(ElementId{QStringLiteral("mal-1")});
    REQUIRE(outline.setData(goal, QStringLiteral("Alla behöriga"), Qt::EditRole));
    CHECK(reset.isEmpty());
    CHECK(changed.size() == 1);
    CHECK(title(goal) == QStringLiteral("Alla behöriga"));
    REQUIRE(city.document->undo());
    CHECK(title(goal) == QStringLiteral("Fler behöriga"));
}

TEST_CASE("An empty title is refused with a sentence and nothing changes")
{
    Outline city;
    OutlineModel outline(*city.document);
    QSignalSpy refused(&outline, &OutlineModel::refused);
    CHECK_FALSE(outline.setData(outline.index(0, 0), QStringLiteral("  "), Qt::EditRole));
    REQUIRE(refused.size() == 1);
    CHECK_FALSE(refused.first().first().toString().isEmpty());
    CHECK(title(outline.index(0, 0)) == QStringLiteral("Staden 2035"));
}

TEST_CASE("Choosing a row tells the focus, following the diagram does not")
{
    Outline city;
    OutlinePanel panel;
    panel.setDocument(city.document.get());
    panel.resize(320, 600);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    QSignalSpy chosen(&panel, &OutlinePanel::focusChosen);
    panel.showFocus(ElementId{QStringLiteral("mal-2")});
    CHECK(chosen.isEmpty());
    auto* tree = panel.findChild<QTreeView*>();
    REQUIRE(tree);
    CHECK(title(tree->selectionModel()->selectedIndexes().value(0)) == QStringLiteral("Högre närvaro"));
    tree->setFocus();
    CHECK(chosen.isEmpty());
    QTest::keyClick(tree, Qt::Key_Up);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<Focus>() == Focus(ElementId{QStringLiteral("mal-1")}));
}

TEST_CASE("A row is current, and so told as focused, only while the keyboard is in the outline")
{
    Outline city;
    QWidget window;
    QLineEdit elsewhere(&window);
    OutlinePanel panel(&window);
    panel.setDocument(city.document.get());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    elsewhere.setFocus();
    panel.showFocus(ElementId{QStringLiteral("mal-2")});
    auto* tree = panel.findChild<QTreeView*>();
    const QModelIndex row = tree->selectionModel()->selectedIndexes().value(0);
    CHECK(title(row) == QStringLiteral("Högre närvaro"));
    CHECK_FALSE(tree->currentIndex().isValid());
    QSignalSpy chosen(&panel, &OutlinePanel::focusChosen);
    tree->setFocus(Qt::TabFocusReason);
    CHECK(tree->currentIndex() == row);
    elsewhere.setFocus(Qt::TabFocusReason);
    CHECK_FALSE(tree->currentIndex().isValid());
    CHECK(tree->selectionModel()->isSelected(row));
    CHECK(chosen.isEmpty());
}

TEST_CASE("A row says that it is an example once, and its title keeps the word while edited")
{
    Outline city;
    Draft draft(city.document->model());
    Element example = element("exempel", "vision", "Grönare stad (exempel)", nullptr, 2);
    example.certainty = Certainty::Example;
    draft.put(example);
    auto edit = std::move(draft).finish(QStringLiteral("add"));
    REQUIRE(edit);
    REQUIRE(city.document->apply(*edit));
    OutlineModel outline(*city.document);
    const QModelIndex row = outline.indexOf(example.id);
    REQUIRE(row.isValid());
    CHECK(title(row) == QStringLiteral("Grönare stad"));
    CHECK(row.data(OutlineModel::NoteRole).toString() == QStringLiteral("example"));
    CHECK(row.data(Qt::EditRole).toString() == example.title);
    REQUIRE(outline.setData(row, row.data(Qt::EditRole), Qt::EditRole));
    CHECK(city.document->model().find(example.id)->title == example.title);
    CHECK_FALSE(outline.setData(row, QStringLiteral(" "), Qt::EditRole));
    CHECK(city.document->model().find(example.id)->title == example.title);
}

TEST_CASE("The same model in another file keeps what is open and chosen")
{
    Outline city;
    Outline copy;
    OutlinePanel panel;
    panel.setDocument(city.document.get());
    panel.show();
    panel.showFocus(ElementId{QStringLiteral("mal-2")});
    panel.continueWith(*copy.document);
    city.document.reset();
    auto* tree = panel.findChild<QTreeView*>();
    const QModelIndex row = tree->selectionModel()->selectedIndexes().value(0);
    CHECK(title(row) == QStringLiteral("Högre närvaro"));
    CHECK(tree->isExpanded(row.parent()));
    REQUIRE(tree->model()->setData(row, QStringLiteral("Alla är där")));
    CHECK(copy.document->model().find(ElementId{QStringLiteral("mal-2")})->title == QStringLiteral("Alla är där"));
}

TEST_CASE("F2 in the outline changes the title in the document")
{
    Outline city;
    OutlinePanel panel;
    panel.setDocument(city.document.get());
    panel.show();
    panel.showFocus(ElementId{QStringLiteral("vision")});
    auto* tree = panel.findChild<QTreeView*>();
    tree->setFocus();
    panel.editTitle();
    auto* editor = tree->findChild<QLineEdit*>();
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Staden 2040"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the view takes the text in its own turn
    CHECK(city.document->model().find(ElementId{QStringLiteral("vision")})->title == QStringLiteral("Staden 2040"));
}

TEST_CASE("A row is dropped where its kind may lie, and before the row it is dropped above")
{
    Outline city;
    OutlineModel outline(*city.document);
    QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto indexOf = [&](const char* id) { return outline.indexOf(ElementId{QString::fromLatin1(id)}); };
    const auto drop = [&](const char* dragged, const QModelIndex& onto, int row) {
        const std::unique_ptr<QMimeData> data(outline.mimeData({indexOf(dragged)}));
        const bool may = outline.canDropMimeData(data.get(), Qt::MoveAction, row, 0, onto);
        outline.dropMimeData(data.get(), Qt::MoveAction, row, 0, onto);
        return may;
    };
    const auto idOf = [](const char* id) { return ElementId{QString::fromLatin1(id)}; };

    CHECK(drop("mal-2", indexOf("uppdrag"), 0));
    CHECK(title(outline.index(0, 0, indexOf("uppdrag"))) == QStringLiteral("Högre närvaro"));
    CHECK(drop("uppdrag", indexOf("vard"), -1));
    CHECK(city.document->model().find(idOf("uppdrag"))->parent == idOf("vard"));
    CHECK(city.document->undo());

    CHECK_FALSE(drop("mal-2", indexOf("skola"), -1));
    CHECK_FALSE(drop("skola", indexOf("uppdrag"), -1));
    CHECK_FALSE(drop("vard", indexOf("vard"), -1));
    CHECK(city.document->model().find(idOf("mal-2"))->parent == idOf("uppdrag"));
    CHECK(drop("vard", indexOf("skola").parent(), 0));
    CHECK(title(outline.index(0, 0, indexOf("skola").parent())) == QStringLiteral("Vårdnämnden"));
}

TEST_CASE("A filter leaves what holds the words, with what it lies in, and is lifted for what is shown")
{
    Outline city;
    OutlinePanel panel;
    panel.setDocument(city.document.get());
    panel.resize(300, 400);
    panel.show();
    auto* filter = panel.findChild<QLineEdit*>();
    auto* tree = panel.findChild<QTreeView*>();
    QTest::keyClicks(filter, QStringLiteral("FLER BEH"));
    QAbstractItemModel& rows = *tree->model();
    REQUIRE(rows.rowCount() == 1);
    const QModelIndex boards = rows.index(0, 0);
    REQUIRE(rows.rowCount(boards) == 1);
    CHECK(boards.model()->index(0, 0, boards).data().toString() == QStringLiteral("Skolnämnden"));
    QSignalSpy told(&panel, &OutlinePanel::announced);
    panel.showFocus(ElementId{QStringLiteral("vard")});
    CHECK(filter->text().isEmpty());
    CHECK(told.size() == 1);
    CHECK(rows.rowCount() == 2);
}

TEST_CASE("What has no place yet stands in a list of its own until it is moved")
{
    Outline city;
    auto added = addElement(city.document->model(), element("ide", "goal", "En idé"));
    REQUIRE(added);
    REQUIRE(city.document->apply(*added));
    OutlineModel outline(*city.document);
    const QModelIndex last = outline.index(outline.rowCount() - 1, 0);
    CHECK(title(last) == QStringLiteral("No place yet"));
    REQUIRE(outline.rowCount(last) == 1);
    CHECK(title(outline.index(0, 0, last)) == QStringLiteral("En idé"));
    auto moved =
        moveElement(city.document->model(), ElementId{QStringLiteral("ide")}, ElementId{QStringLiteral("uppdrag")});
    REQUIRE(moved);
    REQUIRE(city.document->apply(*moved));
    CHECK_FALSE(title(outline.index(outline.rowCount() - 1, 0)) == QStringLiteral("No place yet"));
}

TEST_CASE("Rows that are open stay open when one is added")
{
    Outline city;
    OutlinePanel panel;
    panel.setDocument(city.document.get());
    panel.resize(300, 400);
    panel.show();
    auto* tree = panel.findChild<QTreeView*>();
    tree->expandAll();
    auto added = addElement(city.document->model(), element("ny", "board", "Nya nämnden", nullptr, 3));
    REQUIRE(added);
    REQUIRE(city.document->apply(*added));
    const QModelIndex boards = tree->model()->index(1, 0);
    CHECK(tree->isExpanded(boards));
    CHECK(tree->isExpanded(tree->model()->index(0, 0, boards)));
}

TEST_CASE("Several rows are moved by one drag, and one undo brings them back")
{
    Outline city;
    auto added = addElement(city.document->model(), element("annat", "assignment", "Vård", "vard"));
    REQUIRE(added);
    REQUIRE(city.document->apply(*added));
    OutlineModel outline(*city.document);
    const auto indexOf = [&](const char* id) { return outline.indexOf(ElementId{QString::fromLatin1(id)}); };
    const std::unique_ptr<QMimeData> data(outline.mimeData({indexOf("mal-1"), indexOf("mal-2")}));
    outline.dropMimeData(data.get(), Qt::MoveAction, -1, 0, indexOf("annat"));
    const auto parentOf = [&](const char* id) {
        return city.document->model().find(ElementId{QString::fromLatin1(id)})->parent->text;
    };
    CHECK(parentOf("mal-1") == QStringLiteral("annat"));
    CHECK(parentOf("mal-2") == QStringLiteral("annat"));
    REQUIRE(city.document->undo());
    CHECK(parentOf("mal-1") == QStringLiteral("uppdrag"));
    CHECK(parentOf("mal-2") == QStringLiteral("uppdrag"));
}

TEST_CASE("The title of an adopted element is not changed before she has said how")
{
    Outline city;
    auto edit = setFields(city.document->model(), {{QStringLiteral("mal-1")}},
                          [](Element& goal) { goal.status = TextStatus::Adopted; });
    REQUIRE(edit);
    REQUIRE(city.document->apply(*edit));
    OutlineModel outline(*city.document);
    QSignalSpy asked(&outline, &OutlineModel::adoptedTitleTyped);
    CHECK_FALSE(
        outline.setData(outline.indexOf(ElementId{QStringLiteral("mal-1")}), QStringLiteral("Alla"), Qt::EditRole));
    CHECK(asked.size() == 1);
    CHECK(city.document->model().find(ElementId{QStringLiteral("mal-1")})->title == QStringLiteral("Fler behöriga"));
}
