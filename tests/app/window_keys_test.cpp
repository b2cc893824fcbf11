#include "app/window/window_actions.h"
#include "sample_window.h"

#include <QAbstractItemView>
#include <QAction>

#include <catch2/catch.hpp>

using namespace styrmodell;

TEST_CASE("The keyboard list has every key of every command")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    QString listed;
    Answers answers;
    answers.then([&](QDialog& dialog) {
        const auto* table = dialog.findChild<QAbstractItemView*>();
        REQUIRE(table);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            listed += table->model()->index(row, 0).data().toString() + u'\n';
        dialog.reject();
    });
    sample.window->actions().keys->trigger();
    int keys = 0;
    for (const QAction* action : sample.window->findChildren<QAction*>())
        if (action->shortcutContext() == Qt::WindowShortcut && !action->shortcut().isEmpty()) {
            INFO(action->text().toStdString());
            CHECK(listed.contains(action->shortcut().toString(QKeySequence::NativeText)));
            ++keys;
        }
    CHECK(keys > 25);
}
