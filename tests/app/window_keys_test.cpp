#include "app/window/window_actions.h"
#include "sample_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QMenu>
#include <QTranslator>

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

TEST_CASE("Within a menu each letter calls one command, in Swedish and in English")
{
    QTranslator swedish;
    if (GENERATE(false, true)) {
        REQUIRE(swedish.load(QStringLiteral(":/styrmodell/translations/styrmodell_sv.qm")));
        REQUIRE(QCoreApplication::installTranslator(&swedish));
    }
    const Home home;
    SampleWindow sample(home.helsingborg());
    int letters = 0;
    for (QMenu* menu : sample.window->findChildren<QMenu*>()) {
        Q_EMIT menu->aboutToShow(); // some are filled then
        QHash<QKeySequence, QString> taken;
        for (const QAction* action : menu->actions()) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (letter.isEmpty())
                continue;
            INFO(menu->title().toStdString()
                 << ": " << taken.value(letter).toStdString() << ", " << action->text().toStdString());
            CHECK_FALSE(taken.contains(letter));
            taken.insert(letter, action->text());
            ++letters;
        }
    }
    CHECK(letters > 50);
    QCoreApplication::removeTranslator(&swedish);
}
