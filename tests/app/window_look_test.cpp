#include "app/window/export_dialog.h"
#include "app/window/keyboard_ring.h"
#include "sample_window.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// The ring that is seen in a window, if any.
KeyboardRing* ringIn(const QWidget& window)
{
    for (KeyboardRing* ring : window.findChildren<KeyboardRing*>())
        if (ring->isVisible())
            return ring;
    return nullptr;
}

bool surrounds(const QWidget& ring, const QWidget& widget)
{
    return ring.geometry().contains(QRect(widget.mapTo(widget.window(), QPoint()), widget.size()));
}

} // namespace

TEST_CASE("A ring follows the keyboard from button to button and leaves the picture to its own")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    CHECK_FALSE(ringIn(*sample.window));
    sample.key(Qt::Key_Tab);
    auto* first = qobject_cast<QToolButton*>(QApplication::focusWidget());
    REQUIRE(first);
    REQUIRE(ringIn(*sample.window));
    CHECK(surrounds(*ringIn(*sample.window), *first));
    sample.key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != first);
    CHECK_FALSE(surrounds(*ringIn(*sample.window), *first));
    sample.diagram().setFocus();
    CHECK_FALSE(ringIn(*sample.window));
}

TEST_CASE("The ring moves with what it is around, and goes with its dialog")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    Answers answers;
    answers.then([](QDialog& dialog) {
        auto* choice = qobject_cast<QComboBox*>(QApplication::focusWidget());
        REQUIRE(choice);
        dialog.resize(dialog.size() + QSize(120, 60));
        QApplication::processEvents();
        REQUIRE(ringIn(dialog));
        CHECK(surrounds(*ringIn(dialog), *choice));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    sample.key(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(ringIn(*sample.window));
    CHECK(sample.diagram().hasFocus());
}

TEST_CASE("The window has room on a screen of 1,720 pixels at twice the size")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.settle();
    CHECK(sample.window->minimumSizeHint().width() <= 860);
    CHECK(sample.window->minimumSizeHint().height() <= 520);
}
