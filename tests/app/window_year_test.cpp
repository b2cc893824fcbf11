#include "app/window/window_actions.h"
#include "sample_window.h"

#include "model/queries/counted.h"
#include "model/queries/year_rows.h"
#include "views/widgets/cell_table.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

YearRow firstRow(SampleWindow& sample)
{
    const Model& model = sample.document().model();
    const QDate day = shownDay(model, QDate::currentDate());
    return yearRows(model, day, day.year()).front();
}

/// Does something in the yearly grid and closes it.
void inGrid(SampleWindow& sample, const std::function<void(QDialog&, CellTable&)>& work)
{
    Answers answers;
    answers.then([&](QDialog& dialog) {
        auto* table = dialog.findChild<CellTable*>();
        REQUIRE(table);
        work(dialog, *table);
        QApplication::processEvents();
        dialog.reject();
    });
    sample.window->actions().followUpYear->trigger();
    sample.settle();
}

} // namespace

TEST_CASE("Values pasted from a spreadsheet into the yearly grid are stored, and one undo takes them back")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    REQUIRE(firstRow(sample).indicator);
    REQUIRE_FALSE(firstRow(sample).all);
    QApplication::clipboard()->setText(QStringLiteral("12,5\t13\t–\t20\r\n"));
    inGrid(sample, [](QDialog&, CellTable& table) { QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier); });
    const YearRow row = firstRow(sample);
    REQUIRE(row.all);
    CHECK(row.all->value.value == 12.5);
    REQUIRE(row.women);
    CHECK(row.women->value.value == 13);
    REQUIRE(row.men);
    CHECK_FALSE(row.men->value.value);
    REQUIRE(row.target);
    CHECK(row.target->value == 20);
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(firstRow(sample).all);
    CHECK_FALSE(firstRow(sample).target);
}

TEST_CASE("What is no number is told in the yearly grid, and nothing is stored")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    QApplication::clipboard()->setText(QStringLiteral("många"));
    inGrid(sample, [](QDialog& dialog, CellTable& table) {
        QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
        const auto* problem = dialog.findChild<QLabel*>(QStringLiteral("problem"));
        REQUIRE(problem);
        CHECK(problem->isVisible());
    });
    CHECK_FALSE(firstRow(sample).all);
    CHECK_FALSE(sample.window->actions().undo->isEnabled());
}
