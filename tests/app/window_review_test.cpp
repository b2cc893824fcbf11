#include "app/window/window_actions.h"
#include "sample_window.h"

#include "views/panels/findings/findings_model.h"
#include "views/panels/findings/findings_panel.h"
#include "views/panels/findings/findings_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// The window with Helsingborg's model and the review in sight, the keyboard in it.
struct ReviewWindow {
    ReviewWindow() : sample(home.helsingborg())
    {
        QSignalSpy reviews(&panel(), &FindingsPanel::reviewed);
        if (panel().count(Severity::Warning) == 0)
            REQUIRE(reviews.wait());
        sample.key(Qt::Key_F8);
    }
    FindingsPanel& panel() { return *sample.window->findChild<FindingsPanel*>(); }
    FindingsView& view() { return *panel().findChild<FindingsView*>(); }
    QToolButton& sum() { return *sample.window->statusBar()->findChild<QToolButton*>(QStringLiteral("sum")); }

    Home home;
    SampleWindow sample;
};

} // namespace

TEST_CASE("The status bar sums the review up and opens it")
{
    ReviewWindow review;
    CHECK(review.sum().text().contains(QString::number(review.panel().count(Severity::Warning))));
    CHECK(review.panel().isVisible());
    review.sample.key(Qt::Key_F8);
    CHECK_FALSE(review.panel().isVisible());
    CHECK(review.sample.diagram().hasFocus());
    review.sum().click();
    CHECK(review.panel().isVisible());
    CHECK(review.view().hasFocus());
}

TEST_CASE("By keyboard alone a finding is opened, shown in the picture and left")
{
    ReviewWindow review;
    REQUIRE(review.view().hasFocus());
    review.sample.key(Qt::Key_Right);
    review.sample.key(Qt::Key_Down);
    review.sample.key(Qt::Key_Down);
    const auto* row = review.panel().findChild<FindingsModel*>()->findingAt(review.view().currentIndex());
    REQUIRE(row);
    REQUIRE(row->finding.element);
    const ElementId about = *row->finding.element;
    review.sample.key(Qt::Key_Return);
    CHECK(review.sample.diagram().focus() == Focus(about));
    CHECK(review.view().hasFocus());
    review.sample.key(Qt::Key_Escape);
    CHECK(review.sample.diagram().hasFocus());
}

TEST_CASE("A finding mended in the window is undone by undo")
{
    ReviewWindow review;
    const Model before = review.sample.document().model();
    review.view().setCurrentIndex(review.view().model()->index(0, 0)); // a rule with a fix
    review.sample.key(Qt::Key_Period, Qt::ControlModifier);
    CHECK_FALSE(review.sample.document().model() == before);
    review.sample.key(Qt::Key_Z, Qt::ControlModifier);
    const bool isSame = review.sample.document().model() == before;
    CHECK(isSame);
}
