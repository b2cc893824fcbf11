#include "sample_diagram.h"
#include "views/drawing/palette.h"
#include "views/scene/lay_out.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

#include <set>

using namespace styrmodell;

namespace
{

const Focus overview = OverviewFocus{};

void click(SampleDiagram& sample, const QString& element, Qt::KeyboardModifiers held = {})
{
    QTest::mouseClick(sample.diagram.get(), Qt::LeftButton, held, sample.pointOf(element));
    QApplication::processEvents();
}

void key(SampleDiagram& sample, int key, Qt::KeyboardModifiers held = {})
{
    QTest::keyClick(sample.diagram.get(), static_cast<Qt::Key>(key), held);
    QApplication::processEvents();
}

Model bigModel()
{
    Model model = sampleModel();
    for (int i = 0; i < 60; ++i) {
        Element element;
        element.id = {QStringLiteral("z-%1").arg(i, 2, 10, QLatin1Char('0'))};
        element.kind = {QStringLiteral("goal")};
        element.title = QStringLiteral("Mål %1").arg(i);
        model.put(std::make_shared<const Element>(element));
    }
    return model;
}

} // namespace

TEST_CASE("She clicks from the vision down to a goal and back the way she came")
{
    SampleDiagram sample;
    click(sample, QStringLiteral("vision"));
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("vision")));
    click(sample, QStringLiteral("skola"));
    click(sample, QStringLiteral("mal-2"));
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("mal-2")));
    CHECK(sample.diagram->currentElement().text == QStringLiteral("mal-2"));
    key(sample, Qt::Key_Backspace);
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("skola")));
    CHECK(sample.currentThing() == QStringLiteral("mal-2"));
    key(sample, Qt::Key_Left, Qt::AltModifier);
    key(sample, Qt::Key_Left, Qt::AltModifier);
    CHECK(sample.diagram->focus() == overview);
    CHECK_FALSE(sample.diagram->canGoBack());
    key(sample, Qt::Key_Right, Qt::AltModifier);
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("vision")));
}

TEST_CASE("An element's line of sight is a picture to go to and to come back from")
{
    SampleDiagram sample;
    sample.diagram->setLayOut(&layOut);
    sample.diagram->goTo(ElementId{QStringLiteral("vision")});
    const ElementId goal{QStringLiteral("mal-2")};
    sample.diagram->goTo(ThreadFocus{goal});
    QApplication::processEvents();
    REQUIRE(sample.diagram->page());
    CHECK(sample.diagram->page()->id == QStringLiteral("thread-mal-2"));
    CHECK(sample.diagram->currentElement() == goal);
    key(sample, Qt::Key_Return);
    CHECK(sample.diagram->focus() == Focus(goal));
    key(sample, Qt::Key_Backspace);
    CHECK(sample.diagram->focus() == Focus(ThreadFocus{goal}));
    key(sample, Qt::Key_Backspace);
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("vision")));
}

TEST_CASE("Enter drills down to the current node, Home leads to the overview")
{
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("skola")});
    CHECK(sample.diagram->focus() == overview);
    key(sample, Qt::Key_Return);
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("skola")));
    CHECK(sample.currentThing() == QStringLiteral("skola"));
    key(sample, Qt::Key_Home);
    CHECK(sample.diagram->focus() == overview);
    CHECK(sample.diagram->canGoBack());
}

TEST_CASE("Keys that come faster than layouts still act on the page they lead to")
{
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("vision")});
    QTest::keyClick(sample.diagram.get(), Qt::Key_Return);
    QTest::keyClick(sample.diagram.get(), Qt::Key_Down);
    QTest::keyClick(sample.diagram.get(), Qt::Key_Return);
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("skola")));
}

TEST_CASE("Ctrl and click makes a node current without going on")
{
    SampleDiagram sample;
    QSignalSpy told(sample.diagram.get(), &DiagramWidget::currentElementChanged);
    click(sample, QStringLiteral("trygg"), Qt::ControlModifier);
    CHECK(sample.diagram->focus() == overview);
    CHECK(sample.currentThing() == QStringLiteral("trygg"));
    CHECK(told.size() == 1);
}

TEST_CASE("A double click goes on once")
{
    SampleDiagram sample;
    const QPoint point = sample.pointOf(QStringLiteral("vision"));
    QTest::mouseClick(sample.diagram.get(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(sample.diagram.get(), Qt::LeftButton, {}, point);
    QApplication::processEvents();
    sample.diagram->goBack();
    CHECK(sample.diagram->focus() == overview);
}

TEST_CASE("Window and outline hear where she is and whether there is a way back")
{
    SampleDiagram sample;
    QSignalSpy focus(sample.diagram.get(), &DiagramWidget::focusChanged);
    QSignalSpy back(sample.diagram.get(), &DiagramWidget::canGoBackChanged);
    QSignalSpy forward(sample.diagram.get(), &DiagramWidget::canGoForwardChanged);
    click(sample, QStringLiteral("vision"));
    sample.diagram->goBack();
    CHECK(focus.size() == 2);
    CHECK(back.size() == 2);
    CHECK(forward.size() == 1);
}

TEST_CASE("Arrows reach every node of a page")
{
    SampleDiagram sample({960, 600}, bigModel());
    const auto arrows = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    std::set<NodeKey> reached;
    std::vector<NodeKey> waiting{sample.diagram->currentNode()};
    while (!waiting.empty()) {
        const NodeKey from = waiting.back();
        waiting.pop_back();
        if (!reached.insert(from).second)
            continue;
        for (const Qt::Key arrow : arrows) {
            sample.diagram->makeCurrent(from);
            QTest::keyClick(sample.diagram.get(), arrow);
            waiting.push_back(sample.diagram->currentNode());
        }
    }
    CHECK(reached.size() == sample.diagram->index().focusable().size());
}

TEST_CASE("The current node is scrolled into view")
{
    SampleDiagram sample({960, 400}, bigModel());
    for (const Node* node : sample.diagram->index().focusable()) {
        sample.diagram->makeCurrent(node->key);
        CHECK(QRectF(sample.diagram->rect()).contains(sample.diagram->toWidget(node->box)));
    }
}

TEST_CASE("Back restores zoom and scroll exactly")
{
    SampleDiagram sample({960, 400}, bigModel());
    sample.diagram->makeCurrent(sample.diagram->index().focusable().back()->key);
    sample.diagram->zoomIn();
    const QRectF before = sample.diagram->toWidget({0, 0, 10, 10});
    const NodeKey current = sample.diagram->currentNode();
    sample.diagram->goTo(focusOn(QStringLiteral("skola")));
    QApplication::processEvents();
    CHECK(sample.diagram->zoom() == 1);
    sample.diagram->goBack();
    QApplication::processEvents();
    CHECK(sample.diagram->toWidget({0, 0, 10, 10}) == before);
    CHECK(sample.diagram->currentNode() == current);
}

TEST_CASE("The wheel scrolls a long page and with Ctrl zooms about the pointer")
{
    SampleDiagram sample({960, 400}, bigModel());
    const auto wheel = [&](int notches, Qt::KeyboardModifiers held) {
        const QPointF at(300, 200);
        QWheelEvent event(at, sample.diagram->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, held,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(sample.diagram.get(), &event);
    };
    wheel(-2, {});
    CHECK(sample.diagram->toWidget({0, 0, 1, 1}).top() < -100);
    wheel(3, Qt::ControlModifier);
    CHECK(sample.diagram->zoom() > 1.5);
    wheel(-99, Qt::ControlModifier);
    CHECK(sample.diagram->zoom() == 1);
    wheel(99, {});
    CHECK(sample.diagram->toWidget({0, 0, 1, 1}).top() == 0);
}

TEST_CASE("A zoomed page is dragged by its ground, and anywhere by the middle button; that is no click")
{
    SampleDiagram sample;
    key(sample, Qt::Key_Plus);
    key(sample, Qt::Key_Plus);
    const bool isMiddle = GENERATE(false, true);
    const Qt::MouseButton button = isMiddle ? Qt::MiddleButton : Qt::LeftButton;
    const QPointF from = isMiddle ? QPointF(sample.pointOf(QStringLiteral("mal-1"))) : QPointF(800, 550);
    const QPointF to = from - QPointF(60, 30);
    const QRectF before = sample.diagram->toWidget({0, 0, 10, 10});
    QTest::mousePress(sample.diagram.get(), button, {}, from.toPoint());
    QMouseEvent move(QEvent::MouseMove, to, sample.diagram->mapToGlobal(to), Qt::NoButton, button, {});
    QApplication::sendEvent(sample.diagram.get(), &move);
    QTest::mouseRelease(sample.diagram.get(), button, {}, to.toPoint());
    CHECK(sample.diagram->focus() == overview);
    CHECK(sample.diagram->toWidget({0, 0, 10, 10}).left() < before.left());
    key(sample, Qt::Key_0);
    CHECK(sample.diagram->zoom() == 1);
}

TEST_CASE("Another size is laid out anew, and nothing is lost")
{
    SampleDiagram sample;
    sample.diagram->showElement({QStringLiteral("mal-3")});
    QSignalSpy laidOut(sample.diagram.get(), &DiagramWidget::pageChanged);
    sample.diagram->resize(500, 700);
    sample.diagram->resize(480, 700);
    QApplication::processEvents();
    CHECK(laidOut.size() == 1);
    const int bar = sample.diagram->findChild<QScrollBar*>()->sizeHint().width();
    CHECK(sample.diagram->page()->size.width() == 480 - bar);
    CHECK(sample.currentThing() == QStringLiteral("mal-3"));
    CHECK(sample.diagram->toWidget({{0, 0}, sample.diagram->page()->size}).width() == Approx(480 - bar));
}

TEST_CASE("Scroll bars stand beside the page, and one layout is enough")
{
    SampleDiagram sample;
    QSignalSpy laidOut(sample.diagram.get(), &DiagramWidget::pageChanged);
    sample.diagram->resize(480, 300); // the page is higher now
    QApplication::processEvents();
    CHECK(laidOut.size() == 1);
    const QList<QScrollBar*> bars = sample.diagram->findChildren<QScrollBar*>();
    const auto upright = std::find_if(bars.begin(), bars.end(),
                                      [](const QScrollBar* bar) { return bar->orientation() == Qt::Vertical; });
    REQUIRE((*upright)->isVisible());
    CHECK(sample.diagram->toWidget({{0, 0}, sample.diagram->page()->size}).right() <= (*upright)->x());
    sample.diagram->zoomIn();
    for (const QScrollBar* bar : bars) {
        CHECK(bar->isVisible());
        CHECK(sample.diagram->rect().contains(bar->geometry()));
    }
    CHECK_FALSE(bars[0]->geometry().intersects(bars[1]->geometry()));
    const QColor corner = sample.diagram->grab().toImage().pixelColor(sample.diagram->rect().bottomRight());
    CHECK(corner.rgb() == Palette::named(PaletteName::Light).colour(ColourToken::Ground)); // nothing of the page
}

TEST_CASE("Without a document the diagram says so, and a closed one leaves it empty")
{
    DiagramWidget empty(nullptr);
    empty.resize(400, 300);
    empty.grab();
    CHECK_FALSE(empty.page());
    SampleDiagram sample;
    sample.document.reset();
    QApplication::processEvents();
    CHECK_FALSE(sample.diagram->page());
    key(sample, Qt::Key_Return);
    key(sample, Qt::Key_F2);
    CHECK(sample.diagram->focus() == overview);
}

TEST_CASE("A transition may be interrupted by the next gesture at any moment")
{
    SampleDiagram sample;
    sample.diagram->setMotion(GENERATE(Motion::Full, Motion::Reduced));
    click(sample, QStringLiteral("vision"));
    sample.diagram->grab();
    click(sample, QStringLiteral("skola"));
    sample.diagram->grab();
    key(sample, Qt::Key_Backspace);
    sample.diagram->grab();
    sample.diagram->resize(700, 500);
    QApplication::processEvents();
    sample.diagram->grab();
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("vision")));
}

TEST_CASE("Other colours change nothing but the colours")
{
    SampleDiagram sample;
    click(sample, QStringLiteral("vision"));
    const QImage light = sample.diagram->grab().toImage();
    sample.diagram->setColours(Palette::named(PaletteName::Dark));
    CHECK(sample.diagram->grab().toImage() != light);
    sample.diagram->setColours(Palette::named(PaletteName::Light));
    CHECK(sample.diagram->grab().toImage() == light);
    CHECK(sample.diagram->focus() == focusOn(QStringLiteral("vision")));
}
