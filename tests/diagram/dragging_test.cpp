#include "model/operations/elements.h"
#include "model/operations/placing.h"
#include "model/queries/order.h"
#include "sample_diagram.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString goal = QStringLiteral("mal-1");
const QString lastGoal = QStringLiteral("mal-3");
const QString safe = QStringLiteral("trygg");
const ElementId school{QStringLiteral("skola")};

/// The sample with kinds that may lie in each other, and two ways of being related, the first in use.
Model relatedModel()
{
    Model model = sampleModel();
    Kind kind = *model.find(KindId{QStringLiteral("goal")});
    kind.parents = {kind.id};
    model.put(std::make_shared<const Kind>(kind));
    for (const auto& [id, forward, backward] : {std::tuple("contributes", "bidrar till", "får bidrag från"),
                                                std::tuple("basis", "underlag för", "bygger på")}) {
        RelationType type;
        type.id = {QString::fromLatin1(id)};
        type.forward.sv = QString::fromUtf8(forward);
        type.backward.sv = QString::fromUtf8(backward);
        model.put(std::make_shared<const RelationType>(type));
    }
    Relation relation;
    relation.id = {QStringLiteral("r1")};
    relation.type = {QStringLiteral("contributes")};
    relation.from = ElementId{lastGoal};
    relation.to = ElementId{safe};
    model.put(std::make_shared<const Relation>(relation));
    return model;
}

QStringList inSchool(SampleDiagram& sample)
{
    QStringList ids;
    for (const Element* element : childrenOf(sample.document->model(), school))
        ids += element->id.text;
    return ids;
}

void moveHeld(SampleDiagram& sample, QPoint to)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(to), sample.diagram->mapToGlobal(QPointF(to)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(sample.diagram.get(), &move);
}

/// The button goes down at `from`, and the pointer to `to`.
void dragTo(SampleDiagram& sample, QPoint from, QPoint to)
{
    QTest::mousePress(sample.diagram.get(), Qt::LeftButton, {}, from);
    moveHeld(sample, (from + to) / 2);
    moveHeld(sample, to);
}

void letGo(SampleDiagram& sample, QPoint at)
{
    QTest::mouseRelease(sample.diagram.get(), Qt::LeftButton, {}, at);
    QApplication::processEvents();
}

/// Just within the left or right edge of the element's plate.
QPoint edgeOf(SampleDiagram& sample, const QString& element, bool isRight)
{
    const QRect box = sample.diagram->toWidget(sample.diagram->index().focusableOf({element})->box).toAlignedRect();
    return {isRight ? box.right() - 20 : box.left() + 20, box.center().y()};
}

QPoint handleOver(SampleDiagram& sample, const QString& element)
{
    const QPointF over = sample.pointOf(element);
    QMouseEvent move(QEvent::MouseMove, over, sample.diagram->mapToGlobal(over), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(sample.diagram.get(), &move);
    REQUIRE_FALSE(sample.diagram->handle().isEmpty());
    return sample.diagram->handle().center().toPoint();
}

QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

} // namespace

TEST_CASE("A plate that is dropped at the edge of a sibling stands before it, and one undo brings it back")
{
    SampleDiagram sample({960, 600}, relatedModel());
    const QStringList before = inSchool(sample);
    const QPoint to = edgeOf(sample, goal, false);
    dragTo(sample, sample.pointOf(lastGoal), to);
    letGo(sample, to);
    CHECK(inSchool(sample) == QStringList{lastGoal, goal, QStringLiteral("mal-2")});
    CHECK(sample.diagram->focus() == Focus(OverviewFocus{}));
    CHECK(sample.currentThing() == lastGoal);
    CHECK(sample.diagram->announcement().contains(QStringLiteral("Närvaron ska öka")));
    REQUIRE(sample.document->undo());
    CHECK(inSchool(sample) == before);
    CHECK_FALSE(sample.document->canUndo());
}

TEST_CASE("A plate that is dropped on what may hold it lies in that")
{
    SampleDiagram sample({960, 600}, relatedModel());
    dragTo(sample, sample.pointOf(goal), sample.pointOf(safe));
    CHECK(sample.diagram->cursor().shape() == Qt::DragMoveCursor);
    letGo(sample, sample.pointOf(safe));
    CHECK(sample.document->model().find(ElementId{goal})->parent == ElementId{safe});
    REQUIRE(sample.document->undo());
    CHECK(sample.document->model().find(ElementId{goal})->parent == school);
}

TEST_CASE("Where a kind may not lie, siblings are still put in order and nothing else is")
{
    SampleDiagram sample;
    dragTo(sample, sample.pointOf(goal), sample.pointOf(safe));
    CHECK(sample.diagram->cursor().shape() == Qt::ForbiddenCursor);
    letGo(sample, sample.pointOf(safe));
    CHECK_FALSE(sample.document->canUndo());
    const QPoint to = edgeOf(sample, lastGoal, true);
    dragTo(sample, sample.pointOf(goal), to);
    letGo(sample, to);
    CHECK(inSchool(sample) == QStringList{QStringLiteral("mal-2"), lastGoal, goal});
}

TEST_CASE("Nothing lies within itself, however it is dragged")
{
    SampleDiagram sample({960, 600}, relatedModel());
    const QPoint from = sample.pointOf(QStringLiteral("vision"));
    dragTo(sample, from, sample.pointOf(goal));
    CHECK(sample.diagram->cursor().shape() == Qt::ForbiddenCursor);
    letGo(sample, sample.pointOf(goal));
    CHECK_FALSE(sample.document->canUndo());
}

TEST_CASE("Escape, and a drop on nothing, give up a drag; neither is a click")
{
    SampleDiagram sample({960, 600}, relatedModel());
    const bool isHandle = GENERATE(false, true);
    const QPoint from = isHandle ? handleOver(sample, goal) : sample.pointOf(goal);
    dragTo(sample, from, sample.pointOf(safe));
    QTest::keyClick(sample.diagram.get(), Qt::Key_Escape);
    letGo(sample, sample.pointOf(safe));
    CHECK_FALSE(openMenu());
    const QPoint ground(900, 560);
    const QPoint again = isHandle ? handleOver(sample, goal) : sample.pointOf(goal);
    dragTo(sample, again, ground);
    letGo(sample, ground);
    CHECK_FALSE(openMenu());
    CHECK_FALSE(sample.document->canUndo());
    CHECK(sample.diagram->focus() == Focus(OverviewFocus{}));
}

TEST_CASE("A press that is not dragged opens as before")
{
    SampleDiagram sample({960, 600}, relatedModel());
    QTest::mouseClick(sample.diagram.get(), Qt::LeftButton, {}, sample.pointOf(goal));
    CHECK(sample.diagram->focus() == focusOn(goal));
}

TEST_CASE("From an element's handle a relation is dragged to another, its likely verb first")
{
    SampleDiagram sample({960, 600}, relatedModel());
    const QPoint from = handleOver(sample, goal);
    dragTo(sample, from, sample.pointOf(safe));
    letGo(sample, sample.pointOf(safe));
    QMenu* menu = openMenu();
    REQUIRE(menu);
    QAction* likely = menu->actions().at(1);
    CHECK(likely->text() == QStringLiteral("bidrar till Ett tryggt Helsingborg"));
    CHECK(menu->actions().at(2)->text() == QStringLiteral("får bidrag från Ett tryggt Helsingborg"));
    REQUIRE(menu->actions().last()->menu());
    CHECK(menu->actions().last()->menu()->actions().size() == 2);
    menu->setActiveAction(likely);
    QTest::keyClick(menu, Qt::Key_Return);
    QApplication::processEvents();
    const auto relations = sample.document->model().referrersOf<Relation>(RecordKey::of(ElementId{goal}));
    REQUIRE(relations.size() == 1);
    CHECK(relations.front()->from == End(ElementId{goal}));
    CHECK(relations.front()->to == End(ElementId{safe}));
    CHECK(sample.diagram->announcement().contains(QStringLiteral("bidrar till")));
    REQUIRE(sample.document->undo());
    CHECK(sample.document->model().referrersOf<Relation>(RecordKey::of(ElementId{goal})).empty());
}

TEST_CASE("What is related already cannot be chosen, and leaving the menu relates nothing")
{
    SampleDiagram sample({960, 600}, relatedModel());
    dragTo(sample, handleOver(sample, lastGoal), sample.pointOf(safe));
    letGo(sample, sample.pointOf(safe));
    QMenu* menu = openMenu();
    REQUIRE(menu);
    CHECK_FALSE(menu->actions().at(1)->isEnabled());
    CHECK(menu->actions().at(2)->isEnabled());
    QTest::keyClick(menu, Qt::Key_Escape);
    QApplication::processEvents();
    CHECK_FALSE(sample.document->canUndo());
}

TEST_CASE("The handle belongs to what can be changed: not to links, and not to the model as it was")
{
    SampleDiagram sample({960, 600}, relatedModel());
    sample.diagram->goTo(focusOn(school.text));
    QApplication::processEvents();
    QTest::mouseMove(sample.diagram.get(), {40, 25});
    CHECK(sample.diagram->handle().isEmpty());
    sample.diagram->showElement({goal});
    CHECK_FALSE(sample.diagram->handle().isEmpty());
    sample.document->setHeld(true);
    sample.diagram->showFormer(sample.document->model());
    sample.diagram->refreshNow();
    sample.diagram->showElement({goal});
    CHECK(sample.diagram->handle().isEmpty());
}
