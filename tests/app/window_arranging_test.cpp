// Adjusting the picture by hand.
#include "app/window/window_actions.h"
#include "sample_window.h"

#include "model/operations/placements.h"
#include "views/diagram/arranging.h"
#include "views/diagram/page_index.h"

#include <QApplication>
#include <QFrame>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const Node* boxOf(SampleWindow& sample, const ElementId& element)
{
    sample.diagram().refreshNow();
    for (const Node* node : sample.diagram().index().focusable())
        if (node->byRule && node->element == element)
            return node;
    return nullptr;
}

/// The boxes of the row of names that has the most.
std::vector<const Node*> names(SampleWindow& sample)
{
    sample.diagram().refreshNow();
    std::map<QString, std::vector<const Node*>> rows;
    for (const Node* node : sample.diagram().index().focusable())
        if (node->byRule)
            rows[node->key.slot].push_back(node);
    std::vector<const Node*> longest;
    for (const auto& [slot, row] : rows)
        if (row.size() > longest.size())
            longest = row;
    REQUIRE(longest.size() > 5);
    return longest;
}

QStringList idsOf(const std::vector<const Node*>& nodes)
{
    QStringList ids;
    for (const Node* node : nodes)
        ids += node->element->text;
    return ids;
}

void movePointer(SampleWindow& sample, QPoint to)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(to), sample.diagram().mapToGlobal(QPointF(to)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&sample.diagram(), &move);
}

void drag(SampleWindow& sample, QPoint from, QPoint to)
{
    QTest::mousePress(&sample.diagram(), Qt::LeftButton, {}, from);
    movePointer(sample, (from + to) / 2);
    movePointer(sample, to);
}

QPoint middleOf(SampleWindow& sample, const Node& node)
{
    return sample.diagram().toWidget(node.box).center().toPoint();
}

qsizetype placements(SampleWindow& sample)
{
    return sample.document().model().table<Placement>().size();
}

} // namespace

TEST_CASE("Keys size and move what is marked, are heard, and are taken back as one step each")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const ElementId id = *names(sample)[1]->element;
    sample.diagram().setFocus();
    sample.diagram().makeCurrent(names(sample)[1]->key);
    const QRectF before = boxOf(sample, id)->box;
    const QString description = boxOf(sample, id)->description;
    for (int i = 0; i < 4; ++i)
        sample.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(boxOf(sample, id)->box.width() == Approx(before.width() - 16));
    CHECK_FALSE(sample.diagram().announcement().isEmpty());
    CHECK(boxOf(sample, id)->description != description);
    sample.key(Qt::Key_Right, Qt::ControlModifier);
    sample.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(boxOf(sample, id)->box.left() == Approx(before.left() + 8));
    CHECK(sample.diagram().currentElement() == id);
    CHECK(placements(sample) == 1);

    sample.window->actions().undo->trigger();
    CHECK(boxOf(sample, id)->box.left() == Approx(before.left()));
    CHECK(boxOf(sample, id)->box.width() == Approx(before.width() - 16));
    sample.window->actions().undo->trigger();
    CHECK(boxOf(sample, id)->box == before);
    CHECK(placements(sample) == 0);
}

TEST_CASE("A box that has no room stops, and the key says so without changing anything")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.diagram().setFocus();
    sample.diagram().makeCurrent(names(sample)[0]->key);
    const qint64 head = sample.document().head();
    sample.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(sample.document().head() == head);
    CHECK_FALSE(sample.diagram().announcement().isEmpty());
}

TEST_CASE("Keys put a thing earlier in its row of the picture, not of the model")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QStringList row = idsOf(names(sample));
    const Element before = *sample.document().model().find(ElementId{row[2]});
    sample.diagram().setFocus();
    sample.diagram().makeCurrent(names(sample)[2]->key);
    sample.window->actions().earlier->trigger();
    sample.window->actions().earlier->trigger();
    QStringList wanted = row;
    wanted.move(2, 0);
    CHECK(idsOf(names(sample)) == wanted);
    CHECK(*sample.document().model().find(before.id) == before);
    sample.window->actions().undo->trigger();
    CHECK(idsOf(names(sample)) == row);
}

TEST_CASE("While she adjusts, the mouse moves boxes and nothing leads away; Esc lets a box stand, then ends it")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    auto* bar = sample.window->findChild<QFrame*>(QStringLiteral("arrangeBar"));
    REQUIRE(bar);
    CHECK(bar->isHidden());
    const Medium medium = sample.diagram().request().medium;
    sample.window->actions().arrange->trigger();
    CHECK_FALSE(bar->isHidden());
    sample.settle();
    CHECK(sample.diagram().request().medium == medium); // what is put in line stays so when she is done
    const ElementId id = *names(sample)[1]->element;
    const QRectF before = boxOf(sample, id)->box;

    const QRectF seen = sample.diagram().toWidget(before);
    const QPoint edge(static_cast<int>(seen.right()) - 2, static_cast<int>(seen.center().y()));
    drag(sample, edge, edge - QPoint(40, 0));
    sample.key(Qt::Key_Escape);
    CHECK(placements(sample) == 0);
    QTest::mouseRelease(&sample.diagram(), Qt::LeftButton, {}, edge - QPoint(40, 0));
    CHECK(sample.diagram().arranging().isOn());

    drag(sample, edge, edge - QPoint(40, 0));
    QTest::mouseRelease(&sample.diagram(), Qt::LeftButton, {}, edge - QPoint(40, 0));
    CHECK(boxOf(sample, id)->box.width() < before.width() - 20);
    const QPoint middle = middleOf(sample, *boxOf(sample, id));
    drag(sample, middle, middle + QPoint(30, 0));
    QTest::mouseRelease(&sample.diagram(), Qt::LeftButton, {}, middle + QPoint(30, 0));
    CHECK(boxOf(sample, id)->box.left() > before.left() + 10);
    QTest::mouseClick(&sample.diagram(), Qt::LeftButton, {}, middle);
    CHECK(sample.diagram().focus() == Focus(OverviewFocus{}));

    sample.window->actions().resetPlace->trigger();
    CHECK(boxOf(sample, id)->box == before);
    sample.key(Qt::Key_Escape);
    CHECK_FALSE(sample.diagram().arranging().isOn());
    CHECK(bar->isHidden());
}

TEST_CASE("A box that is dropped on another of its row takes its place there")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.window->actions().arrange->trigger();
    sample.settle();
    const QStringList row = idsOf(names(sample));
    const QRectF first = sample.diagram().toWidget(names(sample)[0]->box);
    const QPoint upper(static_cast<int>(first.center().x()), static_cast<int>(first.top()) + 3);
    drag(sample, middleOf(sample, *names(sample)[3]), upper);
    QTest::mouseRelease(&sample.diagram(), Qt::LeftButton, {}, upper);
    QStringList wanted = row;
    wanted.move(3, 0);
    CHECK(idsOf(names(sample)) == wanted);
    sample.window->actions().resetPlaces->trigger();
    CHECK(idsOf(names(sample)) == row);
    CHECK(placements(sample) == 0);
}

TEST_CASE("Adjusting a form keeps it as a picture, and taking that back shows the form again")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.diagram().showPicture({{}, Form::Columns});
    sample.settle();
    const qsizetype pictures = sample.document().model().table<Picture>().size();
    sample.diagram().setFocus();
    sample.diagram().makeCurrent(names(sample)[1]->key);
    sample.window->actions().earlier->trigger();
    sample.settle();
    CHECK(sample.document().model().table<Picture>().size() == pictures + 1);
    CHECK(sample.diagram().request().picture == sample.diagram().picture().picture);
    sample.window->actions().undo->trigger();
    sample.settle();
    CHECK(sample.document().model().table<Picture>().size() == pictures);
    CHECK(sample.diagram().request().form == Form::Columns);
}
