// The picture as text, and larger letters.
#include "app/window/window_actions.h"
#include "sample_window.h"

#include "views/panels/inspector/inspector_panel.h"
#include "views/panels/reading/reading_panel.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeView>
#include <QtMath>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

QTextBrowser& textOf(SampleWindow& sample)
{
    return *sample.window->findChild<ReadingPanel*>()->findChild<QTextBrowser*>();
}

void enlarge(SampleWindow& sample, const QString& percent)
{
    for (QAction* action : sample.window->actions().textSizes->actions())
        if (action->text() == percent)
            action->trigger();
    sample.settle();
}

} // namespace

TEST_CASE("The picture is read as text beside it, word for word, and its links lead where the boxes lead")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.window->actions().showReading->trigger();
    sample.settle();
    QTextBrowser& text = textOf(sample);
    REQUIRE(text.isVisible());
    int missing = 0;
    forEachNode(sample.diagram().page()->nodes, [&](const Node& node, int) {
        if (node.isFocusable && !node.isForScreen && !text.toPlainText().contains(node.name.simplified()))
            ++missing;
    });
    CHECK(missing == 0);
    const QString before = text.toPlainText();
    sample.diagram().goTo(focusOn(QStringLiteral("mal-24-behorighet")));
    sample.settle();
    CHECK(text.toPlainText() != before);
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("0"))); // the first crumb
    sample.settle();
    CHECK(std::holds_alternative<OverviewFocus>(sample.diagram().focus()));
}

TEST_CASE("Twice as large letters lose nothing of the picture, and are remembered")
{
    const Home home;
    const qreal usual = QApplication::font().pointSizeF();
    {
        SampleWindow sample(home.helsingborg());
        sample.settle();
        const qreal width = sample.diagram().page()->size.width();
        enlarge(sample, QStringLiteral("200 %"));
        CHECK(QApplication::font().pointSizeF() == Approx(2 * usual));
        for (const QWidget* part : std::initializer_list<const QWidget*>{
                 sample.window->menuBar(), sample.window->statusBar(), &sample.tree(), &textOf(sample)})
            CHECK(part->font().pointSizeF() == Approx(2 * usual));
        if (const double ratio = 2 * usual / 10.5; ratio > 1)
            CHECK(sample.window->inspector().minimumWidth() >= qFloor(280 * ratio));
        CHECK(sample.diagram().page()->size.width() <= width / 2 + 1);
        forEachNode(sample.diagram().page()->nodes, [&](const Node& node, int) {
            for (const TextBlock& block : node.texts)
                CHECK(block.box.right() <= sample.diagram().page()->size.width() + 0.5);
        });
    }
    CHECK(QApplication::font().pointSizeF() == Approx(usual));
    {
        const SampleWindow again(home.helsingborg(QStringLiteral("b.styrmodell")));
        CHECK(QApplication::font().pointSizeF() == Approx(2 * usual));
        CHECK(again.window->menuBar()->font().pointSizeF() == Approx(2 * usual));
    }
}
