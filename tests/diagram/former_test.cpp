#include "model/operations/elements.h"
#include "sample_diagram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const ElementId school{QStringLiteral("skola")};
const ElementId goal{QStringLiteral("mal-2")};

/// As the sample was before the goal came.
Model withoutGoal(const Model& model)
{
    const auto edit = removeElement(model, goal);
    REQUIRE(edit);
    Model former = model;
    applyTo(former, edit->changes);
    return former;
}

} // namespace

TEST_CASE("An earlier state is shown instead of the present one, and left again for where she was")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    diagram.goTo(school);
    diagram.goTo(goal);
    diagram.refreshNow();
    diagram.showFormer(withoutGoal(sample.document->model()));
    diagram.refreshNow();
    CHECK(diagram.showsFormer());
    CHECK(diagram.focus() == Focus(OverviewFocus{}));
    CHECK_FALSE(diagram.index().focusableOf(goal));
    CHECK(diagram.index().focusableOf(school));
    diagram.showPresent();
    diagram.refreshNow();
    CHECK(diagram.focus() == Focus(goal));
    CHECK(diagram.currentElement() == goal);
    diagram.goBack();
    CHECK(diagram.focus() == Focus(school));
}

TEST_CASE("Where she is stays while she looks from one earlier state to another")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    diagram.goTo(school);
    diagram.showFormer(withoutGoal(sample.document->model()));
    diagram.showFormer(sample.document->model());
    CHECK(diagram.focus() == Focus(school));
}

TEST_CASE("What was not there then is said, and nothing goes there")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    diagram.showFormer(withoutGoal(sample.document->model()));
    const QSignalSpy announced(&diagram, &DiagramWidget::announced);
    diagram.goTo(goal);
    CHECK(diagram.focus() == Focus(OverviewFocus{}));
    CHECK(announced.size() == 1);
}

TEST_CASE("No title of an earlier state is edited")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    sample.document->setHeld(true);
    diagram.showFormer(withoutGoal(sample.document->model()));
    diagram.goTo(school);
    diagram.refreshNow();
    QTest::keyClick(&diagram, Qt::Key_F2);
    CHECK_FALSE(diagram.isEditing());
    CHECK(diagram.announcement().contains(QStringLiteral("as it was")));
}
