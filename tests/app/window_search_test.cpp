#include "app/window/search/search_field.h"
#include "app/window/search/search_list.h"
#include "app/window/window_actions.h"
#include "sample_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

SearchList& list(SampleWindow& sample)
{
    return *sample.window->findChild<SearchList*>();
}

QStringList rows(SampleWindow& sample)
{
    QStringList titles;
    const QAbstractItemModel& model = *list(sample).model();
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    return titles;
}

/// What a screen reader hears of the row that Enter would choose.
QString chosenHit(SampleWindow& sample)
{
    return list(sample).currentIndex().data(Qt::AccessibleTextRole).toString();
}

/// Letters as a keyboard sends them: QTest knows none beyond ASCII for certain.
void write(QWidget& field, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&field, &press);
    }
}

void startSearch(SampleWindow& sample, const QString& words)
{
    sample.key(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(qobject_cast<SearchField*>(QApplication::focusWidget()));
    write(*QApplication::focusWidget(), words);
}

QLineEdit* fieldCalled(const QDialog& dialog, const QString& name)
{
    for (QLineEdit* field : dialog.findChildren<QLineEdit*>())
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}

QPushButton* defaultButton(const QDialog& dialog)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault())
            return button;
    return nullptr;
}

/// The table of places as text, one row a line.
QStringList places(const QDialog& dialog)
{
    QStringList told;
    const QAbstractItemModel& model = *dialog.findChild<QTreeView*>()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isTicked = model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        told += (isTicked ? u'+' : u'-') + model.index(row, 1).data().toString();
    }
    return told;
}

/// How often a layout was asked for.
class LayoutRequests : public QObject
{
public:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(object, event);
    }
    int count = 0;
};

} // namespace

TEST_CASE("Some letters and Enter lead to an element, wherever the keyboard was")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.tree().setFocus();
    startSearch(sample, QStringLiteral("barn- och utb"));
    CHECK(list(sample).isVisible());
    CHECK(chosenHit(sample).startsWith(QStringLiteral("Barn- och utbildningsnämnden")));
    sample.key(Qt::Key_Return);
    CHECK(sample.diagram().focus() == focusOn(QStringLiteral("bun")));
    CHECK(sample.diagram().hasFocus());
    CHECK(sample.chosenRow() == QStringLiteral("Barn- och utbildningsnämnden"));
    CHECK_FALSE(list(sample).isVisible());
}

TEST_CASE("In a narrow window the search is there all the same")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.window->resize(900, 700);
    sample.settle();
    startSearch(sample, QStringLiteral("barn- och utb"));
    CHECK(list(sample).isVisible());
    sample.key(Qt::Key_Return);
    CHECK(sample.diagram().focus() == focusOn(QStringLiteral("bun")));
    sample.settle();
    LayoutRequests requests;
    sample.window->findChild<QToolBar*>()->installEventFilter(&requests);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    CHECK(requests.count <= 2); // it comes to rest
    for (const char* name : {"search", "pictures"})
        CHECK(sample.window->findChild<QWidget*>(QString::fromLatin1(name))->isVisible());
}

TEST_CASE("The arrows choose among what is found, past the headings, and stop at the ends")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    startSearch(sample, QStringLiteral("nämnden"));
    const QString first = chosenHit(sample);
    sample.key(Qt::Key_Up);
    CHECK(chosenHit(sample) == first);
    QStringList met{first};
    for (int i = 0; i < 40; ++i) {
        sample.key(Qt::Key_Down);
        if (chosenHit(sample) != met.back())
            met += chosenHit(sample);
    }
    QStringList choices = rows(sample);
    CHECK(met.size() > 8);
    CHECK(met.back() == choices.back());
    CHECK_FALSE(met.contains(choices.front())); // a heading
    CHECK(qobject_cast<SearchField*>(QApplication::focusWidget()));
}

TEST_CASE("Escape gives the keyboard back to where it was")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const Focus before = sample.diagram().focus();
    sample.tree().setFocus();
    startSearch(sample, QStringLiteral("skola"));
    sample.key(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &sample.tree());
    CHECK_FALSE(list(sample).isVisible());
    CHECK(sample.diagram().focus() == before);
}

TEST_CASE("A command is found by its words and done to what she is on")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.diagram().goTo(focusOn(QStringLiteral("mal-24-narvaro")));
    sample.settle();
    const qsizetype before = sample.document().model().table<Element>().size();
    startSearch(sample, QStringLiteral("duplic"));
    CHECK(chosenHit(sample).contains(sample.window->actions().duplicate->shortcut().toString()));
    sample.key(Qt::Key_Return);
    CHECK(sample.document().model().table<Element>().size() == before + 1);
    CHECK(sample.diagram().hasFocus());
}

TEST_CASE("Without words the elements lately visited are offered, the latest first")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    for (const char* id : {"bun", "vision-2035"}) {
        sample.diagram().goTo(focusOn(QString::fromLatin1(id)));
        sample.settle();
    }
    sample.key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(rows(sample).size() == 3);
    CHECK(rows(sample).at(1).startsWith(sample.titleOf(QStringLiteral("vision-2035"))));
    CHECK(rows(sample).at(2).startsWith(sample.titleOf(QStringLiteral("bun"))));
}

TEST_CASE("A row is chosen by a click")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    startSearch(sample, QStringLiteral("Valnämnden"));
    const QRect row = list(sample).visualRect(list(sample).currentIndex());
    QTest::mouseClick(list(sample).viewport(), Qt::LeftButton, {}, row.center());
    sample.settle();
    const auto* shown = std::get_if<ElementId>(&sample.diagram().focus());
    REQUIRE(shown);
    CHECK(sample.titleOf(shown->text) == QStringLiteral("Valnämnden"));
}

TEST_CASE("Nothing found is told, and Enter does nothing")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const Focus before = sample.diagram().focus();
    startSearch(sample, QStringLiteral("qqqq"));
    CHECK(rows(sample).size() == 1);
    sample.key(Qt::Key_Return);
    CHECK(sample.diagram().focus() == before);
}

TEST_CASE("Replacing in all places is one edit, told, and undone by one undo")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString direction = QStringLiteral("inriktning-kunskap");
    const QString before = sample.titleOf(direction);
    REQUIRE(before.contains(QStringLiteral("skola")));
    REQUIRE(sample.document().model().find(ElementId{direction})->status == TextStatus::Proposed);
    Answers answers;
    answers.then([&](QDialog& dialog) {
        write(*fieldCalled(dialog, QStringLiteral("Find")), QStringLiteral("skola"));
        write(*fieldCalled(dialog, QStringLiteral("Replace with")), QStringLiteral("förening"));
        CHECK(
            defaultButton(dialog)->text().contains(QString::number(places(dialog).filter(QStringLiteral("+")).size())));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    sample.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    sample.settle();
    CHECK(sample.titleOf(direction) == QString(before).replace(QStringLiteral("skola"), QStringLiteral("förening")));
    CHECK(sample.diagram().announcement().contains(u'.'));
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.titleOf(direction) == before);
}

TEST_CASE("An adopted text is only replaced when she ticks it")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString vision = QStringLiteral("vision-2035");
    REQUIRE(sample.document().model().find(ElementId{vision})->status == TextStatus::Adopted);
    const QString before = sample.titleOf(vision);
    Answers answers;
    answers.then([&](QDialog& dialog) {
        write(*fieldCalled(dialog, QStringLiteral("Find")), before);
        write(*fieldCalled(dialog, QStringLiteral("Replace with")), QStringLiteral("Ny vision"));
        auto* table = dialog.findChild<QTreeView*>();
        int adopted = -1;
        const QStringList all = places(dialog);
        for (int row = 0; row < all.size(); ++row)
            if (all.at(row).startsWith(QStringLiteral("-title –")))
                adopted = row;
        REQUIRE(adopted >= 0);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(adopted, 2));
        QTest::keyClick(table, Qt::Key_Space);
        CHECK(places(dialog).at(adopted).startsWith(u'+'));
        QTest::keyClick(table, Qt::Key_Space);
        CHECK(places(dialog).at(adopted).startsWith(u'-'));
        QTest::keyClick(table, Qt::Key_Space);
        QTest::mouseClick(defaultButton(dialog), Qt::LeftButton);
    });
    sample.key(Qt::Key_R, Qt::ControlModifier);
    sample.settle();
    CHECK(sample.titleOf(vision) == QStringLiteral("Ny vision"));
}
