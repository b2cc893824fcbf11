#include "model/operations/elements.h"
#include "sample_diagram.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const ElementId school{QStringLiteral("skola")};
const ElementId goal{QStringLiteral("mal-2")};

NodeState stateOf(SampleDiagram& sample, const ElementId& id)
{
    sample.widget().refreshNow();
    const Node* node = sample.widget().index().focusableOf(id);
    REQUIRE(node);
    return node->state;
}

} // namespace

TEST_CASE("A lit thread stays lit from page to page until Escape puts it out")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    QSignalSpy changes(&diagram, &DiagramWidget::threadChanged);
    diagram.lightThread(goal);
    CHECK(changes.size() == 1);
    CHECK(stateOf(sample, goal) == NodeState::Lit);
    CHECK(stateOf(sample, school) == NodeState::Lit); // the goal lies in it
    CHECK(stateOf(sample, {QStringLiteral("mal-1")}) == NodeState::Dim);
    diagram.goTo(school);
    CHECK(stateOf(sample, goal) == NodeState::Lit);
    QTest::keyClick(&diagram, Qt::Key_Escape);
    CHECK(diagram.thread().isEmpty());
    CHECK(stateOf(sample, {QStringLiteral("mal-1")}) == NodeState::Normal);
}

TEST_CASE("A thread goes out with its element, and another model begins without one")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    diagram.lightThread(goal);
    REQUIRE(sample.document->apply(*removeElement(sample.document->model(), goal)));
    CHECK(diagram.thread().isEmpty());
    diagram.lightThread(school);
    diagram.setDocument(sample.document.get());
    CHECK(diagram.thread().isEmpty());
    diagram.lightThread({QStringLiteral("nobody")});
    CHECK(diagram.thread().isEmpty());
}

TEST_CASE("Page Down leads the spotlight through the page, and Back returns to where it was")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    diagram.setPresenting(true);
    diagram.refreshNow();
    QTest::keyClick(&diagram, Qt::Key_PageDown);
    CHECK(diagram.marksCurrent());
    const NodeKey first = diagram.currentNode();
    QTest::keyClick(&diagram, Qt::Key_PageDown);
    const NodeKey second = diagram.currentNode();
    CHECK(second != first);
    QTest::keyClick(&diagram, Qt::Key_Return);
    diagram.refreshNow();
    CHECK_FALSE(diagram.focus() == Focus(OverviewFocus{}));
    CHECK_FALSE(diagram.marksCurrent()); // the page is seen whole first
    QTest::keyClick(&diagram, Qt::Key_Backspace);
    diagram.refreshNow();
    CHECK(diagram.currentNode() == second);
    CHECK(diagram.marksCurrent());
    QTest::keyClick(&diagram, Qt::Key_PageUp);
    CHECK(diagram.currentNode() == first);
    QTest::keyClick(&diagram, Qt::Key_PageUp);
    CHECK_FALSE(diagram.marksCurrent()); // before the first: the whole picture
}

TEST_CASE("The right button points before an audience, and nothing can be changed")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    diagram.setPresenting(true);
    diagram.refreshNow();
    QTest::mouseClick(&diagram, Qt::RightButton, {}, sample.pointOf(school.text));
    CHECK(diagram.currentElement() == school);
    CHECK(diagram.marksCurrent());
    QTest::mouseClick(&diagram, Qt::RightButton, {}, sample.pointOf(school.text));
    CHECK_FALSE(diagram.marksCurrent());
    QTest::keyClick(&diagram, Qt::Key_F2);
    CHECK_FALSE(diagram.isEditing());
    CHECK_FALSE(diagram.request().showsHints);
}
