#include "app/window/window_actions.h"
#include "model/queries/order.h"
#include "sample_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString assignment = QStringLiteral("uppdrag-bun");

void copy(const char* text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void standOn(SampleWindow& sample, const QString& element)
{
    sample.diagram().goTo(focusOn(element));
    sample.settle();
    sample.tree().setFocus(Qt::TabFocusReason);
    sample.settle();
}

QPushButton* bringIn(const QDialog& dialog)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault())
            return button;
    return nullptr;
}

/// Waits until every row has its answer. “Added|Alla läser”, one row a line.
QStringList answeredRows(const QDialog& dialog)
{
    const QAbstractItemModel& model = *dialog.findChild<QTableView*>()->model();
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    REQUIRE(QTest::qWaitFor([&] { return !text(model.rowCount() - 1, 0).isEmpty(); }));
    QStringList told;
    for (int row = 0; row < model.rowCount(); ++row)
        told += text(row, 0).section(QStringLiteral(" – "), 0, 0) + u'|' + text(row, 1).trimmed();
    return told;
}

std::vector<QString> titlesWithin(SampleWindow& sample, const QString& element)
{
    std::vector<QString> titles;
    for (const Element* one : childrenOf(sample.document().model(), ElementId{element}))
        titles.push_back(one->title);
    return titles;
}

QString write(const Home& home, const char* name, const QByteArray& bytes)
{
    QFile file(home.path(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("A list copied from Word comes in where she stands, as one undo step")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    standOn(sample, assignment);
    const auto before = titlesWithin(sample, assignment);
    copy("•\tAlla läser\r\n•\tAlla räknar\r\n");
    Answers answers;
    answers.then([&](QDialog& dialog) {
        CHECK(answeredRows(dialog) ==
              QStringList{QStringLiteral("Added|Alla läser"), QStringLiteral("Added|Alla räknar")});
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    sample.key(Qt::Key_V, Qt::ControlModifier);
    sample.settle();
    CHECK(titlesWithin(sample, assignment).size() == before.size() + 2);
    CHECK_FALSE(sample.diagram().announcement().isEmpty());
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(titlesWithin(sample, assignment) == before);
}

TEST_CASE("Rows copied from Excel are matched by column, and a choice over a column matches them anew")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    standOn(sample, assignment);
    copy("Vad\tNamn\tTyp\r\nsiffror\tAlla räknar\tMål\r\n");
    Answers answers;
    answers.then([&](QDialog& dialog) {
        answeredRows(dialog);
        QComboBox* over = nullptr;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("“Vad”")))
                over = qobject_cast<QComboBox*>(label->buddy());
        REQUIRE(over);
        CHECK(over->currentData().toString().isEmpty());
        over->setFocus();
        while (over->currentData().toString() != u"note")
            QTest::keyClick(over, Qt::Key_Down);
        REQUIRE(QTest::qWaitFor([&] { return bringIn(dialog)->isEnabled(); }));
        QTest::mouseClick(bringIn(dialog), Qt::LeftButton);
    });
    sample.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    sample.settle();
    const Element* goal = sample.document().model().find(ElementId{QStringLiteral("alla-raknar")});
    REQUIRE(goal);
    CHECK(goal->note == QStringLiteral("siffror"));
    CHECK(goal->kind.text == u"goal");
}

TEST_CASE("A refused row says why and keeps all out, until she leaves it out")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    standOn(sample, assignment);
    const qsizetype before = sample.document().model().table<Element>().size();
    copy("Titel\tTyp\r\nAlla räknar\tMål\r\nInledning\tKapitel\r\n");
    Answers answers;
    answers.then([&](QDialog& dialog) {
        CHECK(answeredRows(dialog).at(1) == QStringLiteral("Refused|Inledning"));
        CHECK(dialog.findChild<QTableView*>()->model()->index(1, 0).data().toString().contains(
            QStringLiteral("Kapitel")));
        CHECK_FALSE(bringIn(dialog)->isEnabled());
        QCheckBox* leaveOut = nullptr;
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
            if (box->isVisible())
                leaveOut = box;
        REQUIRE(leaveOut);
        leaveOut->setFocus();
        QTest::keyClick(leaveOut, Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return bringIn(dialog)->isEnabled(); }));
        QTest::mouseClick(bringIn(dialog), Qt::LeftButton);
    });
    sample.key(Qt::Key_V, Qt::ControlModifier);
    sample.settle();
    CHECK(sample.document().model().table<Element>().size() == before + 1);
}

TEST_CASE("Pasting into a field pastes its text, not elements")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    copy("skola");
    sample.key(Qt::Key_K, Qt::ControlModifier);
    sample.key(Qt::Key_V, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    CHECK(field->text() == QStringLiteral("skola"));
}

TEST_CASE("Without text on the clipboard she is told so")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    copy("");
    QString told;
    Answers answers;
    answers.thenMessage(told);
    sample.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(told.endsWith(u'.'));
}

TEST_CASE("A table file comes in with every row answered")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString path =
        write(home, "mal.csv", QByteArrayLiteral("titel;typ;\xF6verordnad\r\nAlla l\xE4ser;M\xE5l;uppdrag-bun\r\n"));
    Answers answers;
    answers.thenFile(path).then([&](QDialog& dialog) {
        REQUIRE(QTest::qWaitFor([&] { return bringIn(dialog)->isEnabled(); }));
        CHECK(dialog.findChild<QTreeWidget*>()->topLevelItemCount() == 2); // elements, the row
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    sample.window->actions().importFiles->trigger();
    sample.settle();
    const Element* goal = sample.document().model().find(ElementId{QStringLiteral("alla-laser")});
    REQUIRE(goal);
    CHECK(goal->title == QStringLiteral("Alla läser"));
}

TEST_CASE("A table file with headings of its own is matched before it comes in")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString path = write(home, "mal.csv", "Namn;Typ;Vad som helst\r\nEtt nytt program;Styrdokument;x\r\n");
    Answers answers;
    answers.thenFile(path).then([&](QDialog& dialog) {
        CHECK(answeredRows(dialog) == QStringList{QStringLiteral("Added|Ett nytt program")});
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    sample.window->actions().importFiles->trigger();
    sample.settle();
    CHECK(sample.document().model().find(ElementId{QStringLiteral("ett-nytt-program")}));
}

TEST_CASE("A broken file is refused with its reason and changes nothing")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const qint64 before = sample.document().head();
    const QString path =
        write(home, "broken.json", "{\"format\": \"styrmodell\", \"version\": 1, \"elements\": [{\"id\": 3}]}");
    Answers answers;
    answers.thenFile(path).then([&](QDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>();
        REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() > 0; }));
        CHECK(list->topLevelItem(0)->text(1).contains(QStringLiteral("broken.json")));
        CHECK_FALSE(bringIn(dialog)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    sample.window->actions().importFiles->trigger();
    CHECK(sample.document().head() == before);
}
