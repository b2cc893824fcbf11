#include "app/window/window_actions.h"
#include "keyboard.h"
#include "sample_window.h"
#include "tests/sample_logotypes.h"

#include "views/diagram/page_index.h"

#include <QCheckBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace styrmodell;

namespace
{

const QString redCode = QStringLiteral("Red, # and six digits or letters a to f");

QString written(const Home& home, const QString& name, const QByteArray& content)
{
    QFile file(home.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

/// Opens the dialog, adds a theme under the proposed name, then does what is wanted.
void inNewTheme(SampleWindow& sample, Answers& answers, const std::function<void(Keyboard&, QDialog&)>& work)
{
    answers.then([&](QDialog& dialog) {
        Keyboard keys(dialog);
        answers.then([](QDialog& name) { QTest::keyClick(&name, Qt::Key_Return); });
        keys.goTo(QStringLiteral("Add the city’s colours"));
        keys.press(Qt::Key_Space);
        work(keys, dialog);
        keys.press(Qt::Key_Escape);
    });
    sample.window->actions().themes->trigger();
}

const Theme* onlyTheme(SampleWindow& sample)
{
    const auto all = sample.document().model().table<Theme>().sorted();
    REQUIRE(all.size() < 2);
    return all.empty() ? nullptr : all.front();
}

/// Near the left edge of the vision's plate, where there are no letters.
QColor visionInPicture(SampleWindow& sample)
{
    sample.settle();
    const Node* vision = sample.diagram().index().focusableOf(ElementId{QStringLiteral("vision-2035")});
    REQUIRE(vision);
    const QRectF box = sample.diagram().toWidget(vision->box);
    return sample.diagram().grab().toImage().pixelColor((box.topLeft() + QPointF(4, box.height() / 2)).toPoint());
}

bool says(const QWidget& dialog, const QString& words)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("The city's colours are chosen by keyboard alone, seen at once in the picture and taken back")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QColor before = visionInPicture(sample);
    Answers answers;
    inNewTheme(sample, answers, [&](Keyboard& keys, QDialog& dialog) {
        REQUIRE(onlyTheme(sample));
        CHECK(onlyTheme(sample)->name == QStringLiteral("Helsingborgs stad"));
        CHECK(sample.document().model().info().theme == onlyTheme(sample)->id);
        keys.write(redCode, QStringLiteral("225588"));
        CHECK(onlyTheme(sample)->colours.value(QStringLiteral("red")) == QStringLiteral("#225588"));
        CHECK(says(dialog, QStringLiteral("7.7:1 – legible")));
        CHECK(visionInPicture(sample) == QColor(0x22, 0x55, 0x88));
        keys.press(Qt::Key_Tab);                        // what follows is a step of its own
        keys.write(redCode, QStringLiteral("#ffcc00")); // white letters could not be read on it
        CHECK(says(dialog, QStringLiteral("too little. Made darker")));
        CHECK(visionInPicture(sample) != QColor(0xff, 0xcc, 0x00));
        keys.write(redCode, QStringLiteral("#12"));
        CHECK(says(dialog, QStringLiteral("A colour is #")));
        CHECK(onlyTheme(sample)->colours.value(QStringLiteral("red")) == QStringLiteral("#ffcc00"));
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(onlyTheme(sample)->colours.value(QStringLiteral("red")) == QStringLiteral("#225588"));
        keys.goTo(QStringLiteral("Reset Red"));
        keys.press(Qt::Key_Space);
        CHECK(onlyTheme(sample)->colours.isEmpty());
        CHECK(visionInPicture(sample) == before);
    });
}

TEST_CASE("Undo among the city's colours takes back nothing that was done before")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const NodeKey vision = sample.diagram().index().focusable().front()->key;
    sample.diagram().makeCurrent(vision);
    sample.window->actions().duplicate->trigger();
    sample.settle();
    REQUIRE(sample.document().canUndo());
    const qint64 head = sample.document().head();
    Answers answers;
    answers.then([&](QDialog& dialog) {
        const auto buttons = dialog.findChildren<QToolButton*>();
        const auto undo = std::find_if(buttons.begin(), buttons.end(),
                                       [](const QToolButton* button) { return button->text() == u"Undo"; });
        REQUIRE(undo != buttons.end());
        CHECK_FALSE((*undo)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
        dialog.reject();
    });
    sample.window->actions().themes->trigger();
    CHECK(sample.document().head() == head);
}

TEST_CASE("Where no colours are kept there are none to remove")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const auto canRemove = [](const QDialog& dialog) {
        const auto isRemove = [](const auto* control) { return control->text() == u"Remove"; };
        const auto buttons = dialog.findChildren<QToolButton*>();
        const auto button = std::find_if(buttons.begin(), buttons.end(), isRemove);
        REQUIRE(button != buttons.end());
        const auto inMenu = dialog.findChild<QTreeWidget*>()->actions();
        const auto action = std::find_if(inMenu.begin(), inMenu.end(), isRemove);
        REQUIRE(action != inMenu.end());
        CHECK((*action)->isEnabled() == (*button)->isEnabled());
        return (*button)->isEnabled();
    };
    Answers answers;
    answers.then([&](QDialog& dialog) {
        CHECK_FALSE(canRemove(dialog));
        dialog.reject();
    });
    sample.window->actions().themes->trigger();
    inNewTheme(sample, answers, [&](Keyboard&, QDialog& dialog) { CHECK(canRemove(dialog)); });
}

TEST_CASE("A logotype is chosen from a file, asked for its words, and stands in the picture")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString good = written(home, QStringLiteral("logo.svg"), sampleSvg());
    Answers answers;
    inNewTheme(sample, answers, [&](Keyboard& keys, QDialog& dialog) {
        answers.thenFile(good);
        keys.goTo(QStringLiteral("Choose a file"));
        keys.press(Qt::Key_Space);
        CHECK(onlyTheme(sample)->logotype.startsWith(QStringLiteral("data:image/svg+xml;base64,")));
        CHECK(says(dialog, QStringLiteral("for those who do not see it")));
        keys.write(QStringLiteral("Alternative text"), QStringLiteral("Stadens vapen"));
        CHECK_FALSE(says(dialog, QStringLiteral("for those who do not see it")));
        sample.settle();
        CHECK(sample.diagram().index().find(NodeKey{{}, QStringLiteral("logotype"), {}})->name ==
              QStringLiteral("Stadens vapen"));
        keys.goTo(QStringLiteral("Remove logotype"));
        keys.press(Qt::Key_Space);
        sample.settle();
        CHECK_FALSE(sample.diagram().index().find(NodeKey{{}, QStringLiteral("logotype"), {}}));
    });
}

TEST_CASE("A file that cannot be a logotype is refused with its reason, and nothing is changed")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const auto [content, reason] = GENERATE(table<QByteArray, QString>({
        {sampleSvgWith("<script/>"), QStringLiteral("script")},
        {QByteArray(2'000'000, ' '), QStringLiteral("2.0 MB")},
        {QByteArray("GIF89a"), QStringLiteral("neither an SVG nor a PNG")},
        {samplePng().left(60), QStringLiteral("broken")},
        {samplePng().replace("IDAT\x78", QByteArray("IDAT\0", 5)), QStringLiteral("cannot be drawn")},
    }));
    const QString file = written(home, QStringLiteral("logo.svg"), content);
    Answers answers;
    QString told;
    inNewTheme(sample, answers, [&](Keyboard& keys, QDialog&) {
        answers.thenFile(file).thenMessage(told);
        keys.goTo(QStringLiteral("Choose a file"));
        keys.press(Qt::Key_Space);
        CHECK(onlyTheme(sample)->logotype.isEmpty());
    });
    CHECK(told.contains(reason));
    CHECK(told.contains(QStringLiteral("logo.svg")));
}

TEST_CASE("A theme in use that is removed gives the picture its own colours back, and undo brings it back")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QColor before = visionInPicture(sample);
    Answers answers;
    inNewTheme(sample, answers, [&](Keyboard& keys, QDialog& dialog) {
        keys.write(redCode, QStringLiteral("#225588"));
        keys.goTo(QStringLiteral("Used by the model"));
        keys.press(Qt::Key_Space);
        CHECK(visionInPicture(sample) == before);
        keys.press(Qt::Key_Space);
        CHECK(visionInPicture(sample) == QColor(0x22, 0x55, 0x88));
        keys.goTo(QStringLiteral("Remove"));
        keys.press(Qt::Key_Space);
        CHECK_FALSE(onlyTheme(sample));
        CHECK(says(dialog, QStringLiteral("the program’s own colours")));
        CHECK(visionInPicture(sample) == before);
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(onlyTheme(sample));
        CHECK(visionInPicture(sample) == QColor(0x22, 0x55, 0x88));
    });
}
