#include "inspected.h"

#include "model/queries/wordings.h"
#include "views/widgets/element_picker.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString direction = QStringLiteral("inriktning-kunskap");
const QString adoptedGoal = QStringLiteral("mal-24-narvaro");

} // namespace

TEST_CASE("The inspector follows what is chosen: the model, a kind, an element")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    CHECK(inspected.named<QLineEdit>(QStringLiteral("Title")).text().startsWith(QStringLiteral("En skola där fler")));
    CHECK(inspected.find<QToolButton>(QStringLiteral("Add a relation")));
    inspected.sample.diagram().goTo(KindFocus{{QStringLiteral("board")}, {}});
    inspected.sample.settle();
    CHECK_FALSE(inspected.find<QLineEdit>(QStringLiteral("Title")));
    inspected.sample.diagram().goHome();
    inspected.sample.settle();
    CHECK(inspected.named<QLineEdit>(QStringLiteral("Organisation")).text() == QStringLiteral("Helsingborgs stad"));
}

TEST_CASE("What is typed in the inspector is stored when she leaves the field, and one undo takes it back")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    const QString before = inspected.element(direction).title;
    auto& title = inspected.named<QLineEdit>(QStringLiteral("Title"));
    write(inspected, title, QStringLiteral("En skola för ålla"));
    CHECK(inspected.element(direction).title == before);
    inspected.sample.diagram().setFocus();
    inspected.sample.settle();
    CHECK(inspected.element(direction).title == QStringLiteral("En skola för ålla"));
    inspected.undo();
    CHECK(inspected.element(direction).title == before);
    CHECK(title.text() == before);
}

TEST_CASE("Looking at an element changes nothing of it, whatever spaces its texts have")
{
    const Home home;
    Inspected inspected(home.helsingborg(), QStringLiteral("von"));
    REQUIRE(inspected.element(QStringLiteral("von")).note.contains(QChar::Nbsp));
    const qint64 head = inspected.sample.document().head();
    const auto look = [&](const QString& id) {
        inspected.sample.diagram().goTo(focusOn(id));
        inspected.sample.settle();
        const auto fields = inspected.sample.window->inspector().findChildren<QPlainTextEdit*>();
        for (QPlainTextEdit* field : fields)
            if (field->isVisible())
                field->setFocus();
        inspected.sample.diagram().setFocus();
        inspected.sample.settle();
    };
    look(QStringLiteral("von"));
    look(QStringLiteral("bun"));
    look(direction);
    CHECK(inspected.sample.document().head() == head);
}

TEST_CASE("A no-break space is kept where words are written beside it")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    auto& text = inspected.named<QPlainTextEdit>(QStringLiteral("Text"));
    write(inspected, text, QStringLiteral("2\u00a0629 miljoner"));
    QTest::keyClicks(&text, QStringLiteral("!"));
    inspected.sample.diagram().setFocus();
    inspected.sample.settle();
    CHECK(inspected.element(direction).text == QStringLiteral("2\u00a0629 miljoner!"));
}

TEST_CASE("Undo while typing takes back what was typed in this visit")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    const QString before = inspected.element(direction).text;
    auto& text = inspected.named<QPlainTextEdit>(QStringLiteral("Text"));
    write(inspected, text, QStringLiteral("Något helt annat"));
    inspected.undo();
    CHECK(text.toPlainText() == before);
    CHECK(inspected.element(direction).text == before);
}

TEST_CASE("What she types stays when something else is changed meanwhile")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    auto& title = inspected.named<QLineEdit>(QStringLiteral("Title"));
    write(inspected, title, QStringLiteral("Halvfärdig ti"));
    inspected.sample.window->inspector().setColours(Palette::named(PaletteName::Dark)); // shows everything anew
    inspected.sample.settle();
    CHECK(title.text() == QStringLiteral("Halvfärdig ti"));
}

TEST_CASE("What is still being typed when the window closes is in the file")
{
    const Home home;
    const QString file = home.helsingborg();
    {
        Inspected inspected(file, direction);
        write(inspected, inspected.named<QLineEdit>(QStringLiteral("Title")), QStringLiteral("Skolan"));
        inspected.sample.window->close();
    }
    SampleWindow sample(file);
    CHECK(sample.titleOf(direction) == QStringLiteral("Skolan"));
}

TEST_CASE("An empty title is told beside the field, and the former one stays")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    const QString before = inspected.element(direction).title;
    auto& title = inspected.named<QLineEdit>(QStringLiteral("Title"));
    write(inspected, title, QStringLiteral(" "));
    inspected.sample.key(Qt::Key_Return);
    CHECK(title.accessibleDescription().endsWith(QStringLiteral(".")));
    CHECK(inspected.element(direction).title == before);
}

TEST_CASE("Dates are read as she would write them, and what is no date is told")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    QTest::mouseClick(
        &[&]() -> QWidget& {
            for (QToolButton* one : inspected.sample.window->inspector().findChildren<QToolButton*>())
                if (one->text() == QStringLiteral("More"))
                    return *one;
            throw 0;
        }(),
        Qt::LeftButton);
    auto& until = inspected.named<QLineEdit>(QStringLiteral("Valid to"));
    write(inspected, until, QStringLiteral("juni 2027"));
    inspected.sample.key(Qt::Key_Return);
    CHECK(inspected.element(direction).validTo == ImpreciseDate::fromText(QStringLiteral("2027-06")));
    write(inspected, until, QStringLiteral("i sommar"));
    inspected.sample.key(Qt::Key_Return);
    CHECK(until.accessibleDescription().contains(QStringLiteral("17 June 2026")));
    CHECK(inspected.element(direction).validTo == ImpreciseDate::fromText(QStringLiteral("2027-06")));
    inspected.sample.diagram().goTo(focusOn(QStringLiteral("vision-2035")));
    inspected.sample.settle();
    CHECK_FALSE(until.text() == QStringLiteral("i sommar"));
    CHECK(until.accessibleDescription().isEmpty());
}

TEST_CASE("A relation is added with Ctrl+L, a few letters and Enter, and removed by its cross")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    const auto count = [&] { return inspected.sample.document().model().table<Relation>().size(); };
    const auto before = count();
    inspected.sample.key(Qt::Key_L, Qt::ControlModifier);
    inspected.sample.settle();
    REQUIRE(qobject_cast<ElementPicker*>(QApplication::focusWidget()));
    inspected.sample.type(QStringLiteral("kulturpro"));
    inspected.sample.key(Qt::Key_Return);
    inspected.sample.settle();
    CHECK(count() == before + 1);
    QToolButton* cross = nullptr;
    for (QToolButton* one : inspected.sample.window->inspector().findChildren<QToolButton*>())
        if (one->accessibleName().contains(QStringLiteral("Kulturprogram")) &&
            one->accessibleName().startsWith(QStringLiteral("Remove")))
            cross = one;
    REQUIRE(cross);
    QTest::mouseClick(cross, Qt::LeftButton);
    inspected.sample.settle();
    CHECK(count() == before);
    inspected.undo();
    inspected.undo();
    CHECK(count() == before);
}

TEST_CASE("An adopted text is closed until she says how it is to be changed")
{
    const Home home;
    Inspected inspected(home.helsingborg(), adoptedGoal);
    const QString before = inspected.element(adoptedGoal).title;
    auto& title = inspected.named<QLineEdit>(QStringLiteral("Title"));
    CHECK(title.isReadOnly());
    write(inspected, title, QStringLiteral("Annat"));
    CHECK(title.text() == before);
    QTest::mouseClick(&inspected.button(QStringLiteral("Correct")), Qt::LeftButton);
    CHECK_FALSE(title.isReadOnly());
    write(inspected, title, before + QStringLiteral(" hela året"));
    inspected.sample.key(Qt::Key_Return);
    CHECK(inspected.element(adoptedGoal).title == before + QStringLiteral(" hela året"));
    CHECK(isAdopted(inspected.element(adoptedGoal)));
}

TEST_CASE("A new wording stands beside the one in force and is compared with it word by word")
{
    const Home home;
    Inspected inspected(home.helsingborg(), adoptedGoal);
    const QString before = inspected.element(adoptedGoal).title;
    QTest::mouseClick(&inspected.button(QStringLiteral("New wording")), Qt::LeftButton);
    inspected.sample.settle();
    auto& proposed = inspected.named<QLineEdit>(QStringLiteral("Proposed title"));
    CHECK(proposed.text() == before);
    write(inspected, proposed, before + QStringLiteral(" varje termin"));
    inspected.sample.key(Qt::Key_Return);
    inspected.sample.settle();
    CHECK(inspected.element(adoptedGoal).title == before);
    const Wording* wording = proposedWording(inspected.sample.document().model(), ElementId{adoptedGoal});
    REQUIRE(wording);
    CHECK(wording->title == before + QStringLiteral(" varje termin"));
    auto* comparison = inspected.sample.window->inspector().findChild<QLabel*>(QStringLiteral("comparison"));
    REQUIRE(comparison);
    CHECK(comparison->accessibleDescription().contains(QStringLiteral("varje termin")));
}

TEST_CASE("What is gathered in the outline gets a field at once, and one undo takes it back")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    inspected.sample.tree().setFocus(Qt::TabFocusReason);
    inspected.sample.settle();
    inspected.sample.key(Qt::Key_Down, Qt::ShiftModifier);
    inspected.sample.settle();
    CHECK(inspected.sample.diagram().focus() == focusOn(direction));
    auto& status = inspected.named<QComboBox>(QStringLiteral("Status of the text"));
    status.setFocus();
    inspected.sample.key(Qt::Key_End);
    inspected.sample.settle();
    const auto repealed = [&] {
        int found = 0;
        inspected.sample.document().model().table<Element>().forEach(
            [&](const Element& one) { found += one.kind.text == u"direction" && one.status == TextStatus::Repealed; });
        return found;
    };
    CHECK(repealed() == 2);
    inspected.undo();
    CHECK(repealed() == 0);
}
