// What a picture shows, how it is coloured, and where an element appears.
#include "app/window/window_actions.h"
#include "sample_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

QAction* actionNamed(QMenu& menu, const QString& text)
{
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
        if (QMenu* inner = action->menu())
            for (QAction* one : inner->actions())
                if (one->text() == text)
                    return one;
    }
    return nullptr;
}

void chooseFromMenu(SampleWindow& sample, const QString& text)
{
    QAction* action = actionNamed(*sample.window->actions().pictures, text);
    INFO(text.toStdString());
    REQUIRE(action);
    action->trigger();
    sample.settle();
}

/// Ticks one row of a list in the dialog.
void tick(QDialog& dialog, const QString& list, const QString& row)
{
    for (auto* widget : dialog.findChildren<QListWidget*>())
        if (widget->accessibleName() == list)
            for (QListWidgetItem* item : widget->findItems(row, Qt::MatchExactly))
                item->setCheckState(Qt::Checked);
}

QString buttonText(SampleWindow& sample)
{
    return sample.window->findChild<QToolButton*>(QStringLiteral("pictures"))->text();
}

const Picture& firstPicture(SampleWindow& sample)
{
    return *picturesInOrder(sample.document().model()).front();
}

} // namespace

TEST_CASE("The colours of a kept picture are changed in the file, and undone")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.settle();
    chooseFromMenu(sample, QStringLiteral("Status of the text"));
    CHECK(firstPicture(sample).colourBy == ColourBy::Status);
    CHECK(sample.diagram().request().colourBy == ColourBy::Status);
    sample.window->actions().undo->trigger();
    sample.settle();
    CHECK(sample.diagram().request().colourBy == ColourBy::Kind);
}

TEST_CASE("A form is looked at otherwise without being kept, and kept as it is looked at")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.settle();
    chooseFromMenu(sample, QStringLiteral("House"));
    const auto before = sample.document().model().table<Picture>().size();
    chooseFromMenu(sample, QStringLiteral("How we know"));
    CHECK(sample.diagram().request().colourBy == ColourBy::Certainty);
    CHECK(sample.diagram().request().form == Form::House);
    CHECK(sample.document().model().table<Picture>().size() == before);
    CHECK(buttonText(sample) == QStringLiteral("House · How we know"));
    Answers answers;
    answers.then([&](QDialog& dialog) {
        tick(dialog, QStringLiteral("Kinds"), QStringLiteral("Stadens inriktningar"));
        CHECK(sample.diagram().request().filter.kinds.size() == 1); // the picture behind follows
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("Inriktningar"));
        dialog.accept();
    });
    sample.window->actions().pictureContent->trigger();
    sample.settle();
    CHECK(sample.document().model().table<Picture>().size() == before + 1);
    CHECK(buttonText(sample) == QStringLiteral("Inriktningar"));
    CHECK(sample.diagram().request().colourBy == ColourBy::Certainty);
    CHECK(sample.diagram().request().filter.kinds.size() == 1);
}

TEST_CASE("What is tried in the dialog is gone when it is cancelled")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.settle();
    const Picture before = firstPicture(sample);
    Answers answers;
    answers.then([&](QDialog& dialog) {
        tick(dialog, QStringLiteral("Kinds"), QStringLiteral("Mål"));
        CHECK_FALSE(sample.diagram().request().filter.kinds.isEmpty());
        dialog.reject();
    });
    sample.window->actions().pictureContent->trigger();
    sample.settle();
    CHECK(firstPicture(sample) == before);
    CHECK(sample.diagram().request().filter.kinds.isEmpty());
}

TEST_CASE("The inspector says in which pictures an element appears, and shows them")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.settle();
    chooseFromMenu(sample, QStringLiteral("House"));
    sample.diagram().goTo(focusOn(QStringLiteral("mal-24-behorighet")));
    sample.settle();
    QToolButton* link = nullptr;
    const QString title = firstPicture(sample).title;
    for (auto* button : sample.window->findChildren<QToolButton*>())
        if (button->text() == title && button->objectName() != u"pictures")
            link = button;
    REQUIRE(link);
    link->click();
    sample.settle();
    CHECK(buttonText(sample) == title);
    CHECK(sample.diagram().request().form == Form::Stack);
}
