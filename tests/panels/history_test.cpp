#include "model/operations/elements.h"
#include "model/operations/relations.h"
#include "views/panels/history/history_model.h"
#include "views/panels/history/history_panel.h"
#include "views/panels/history/history_view.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace styrmodell;

namespace
{

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Model smallCity()
{
    Kind goal;
    goal.id.text = text("goal");
    goal.name.sv = text("Mål");
    Model model;
    model.put(std::make_shared<const Kind>(goal));
    for (const auto& [id, title] : {std::pair("a", "Närvaro"), std::pair("b", "Trygghet")}) {
        Element element;
        element.id.text = text(id);
        element.kind = goal.id;
        element.title = text(title);
        model.put(std::make_shared<const Element>(element));
    }
    return model;
}

/// The panel, shown and active, of a document that Eva works on at a time that the test sets.
struct Minutes {
    Minutes()
    {
        auto made = Document::create(folder.filePath(text("a.styrmodell")), smallCity(), Existing::Keep,
                                     {text("eva"), [this] { return now; }});
        REQUIRE(made);
        document = *std::move(made);
        QObject::connect(&panel, &HistoryPanel::formerChosen, [this](const FormerState& state, const Model& model) {
            former = state;
            title = model.find(ElementId{text("a")})->title;
        });
        QObject::connect(&panel, &HistoryPanel::presentChosen, [this] { ++presentChosen; });
        panel.resize(340, 600);
    }
    ~Minutes() { panel.setDocument(nullptr); }

    void show()
    {
        panel.setDocument(document.get());
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        panel.setFocus();
        QApplication::processEvents();
    }
    void rename(const char* id, const char* wanted)
    {
        auto edit = renameElement(document->model(), {text(id)}, text(wanted));
        REQUIRE(edit);
        REQUIRE(document->apply(*edit));
    }
    HistoryView& view() { return *panel.findChild<HistoryView*>(); }
    QLineEdit& filter() { return *panel.findChild<QLineEdit*>(); }
    const HistoryModel& model() { return *static_cast<const HistoryModel*>(view().model()); }
    /// All rows, as many as there are after reading on.
    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row)
            texts += model().index(row).data().toString();
        return texts;
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString current() { return view().currentIndex().data().toString(); }

    QTemporaryDir folder;
    QDateTime now{QDate(2026, 3, 14), QTime(10, 32)};
    std::unique_ptr<Document> document;
    HistoryPanel panel;
    std::optional<FormerState> former;
    QString title;
    int presentChosen = 0;
};

} // namespace

TEST_CASE("What was done is told by day, newest first, with versions among it")
{
    Minutes minutes;
    minutes.rename("a", "Högre närvaro");
    REQUIRE(minutes.document->nameVersion(text("Remiss"), {}));
    minutes.now = minutes.now.addDays(1);
    minutes.rename("b", "Tryggare");
    minutes.show();
    CHECK(minutes.rows() == QStringList{dayHeading(QDate(2026, 3, 15), QDate::currentDate()),
                                        text("Mål “Tryggare” got a new title (before: “Trygghet”)"),
                                        dayHeading(QDate(2026, 3, 14), QDate::currentDate()), text("Remiss"),
                                        text("Mål “Högre närvaro” got a new title (before: “Närvaro”)"),
                                        text("Here the history begins")});
}

TEST_CASE("Days near today have names")
{
    const QDate today(2026, 3, 1);
    CHECK(dayHeading(today, today) == text("Today"));
    CHECK(dayHeading(QDate(2026, 2, 28), today) == text("Yesterday"));
    CHECK(dayHeading(QDate(2026, 2, 27), today).contains(text("2026")));
}

TEST_CASE("With the keys alone she walks the rows, opens one and asks for the model as it was")
{
    Minutes minutes;
    minutes.rename("a", "Högre närvaro");
    minutes.rename("a", "Mycket högre närvaro");
    minutes.show();
    CHECK(minutes.current().startsWith(text("Mål “Mycket högre närvaro”"))); // the day is passed over
    minutes.key(Qt::Key_Return);
    CHECK(minutes.presentChosen == 1);
    CHECK_FALSE(minutes.former);
    minutes.key(Qt::Key_Down);
    const int closed = minutes.view().visualRect(minutes.view().currentIndex()).height();
    minutes.key(Qt::Key_Right);
    CHECK(minutes.view().visualRect(minutes.view().currentIndex()).height() > closed);
    CHECK(minutes.view().currentIndex().data(Qt::AccessibleTextRole).toString().contains(text("before: Närvaro")));
    minutes.key(Qt::Key_Left);
    CHECK(minutes.view().visualRect(minutes.view().currentIndex()).height() == closed);
    minutes.key(Qt::Key_Return);
    REQUIRE(minutes.former);
    CHECK(minutes.title == text("Högre närvaro"));
    CHECK(minutes.former->at == minutes.now);
    CHECK(minutes.model().isShown(minutes.view().currentIndex()));
    minutes.key(Qt::Key_End);
    minutes.key(Qt::Key_Return);
    CHECK(minutes.title == text("Närvaro"));
    CHECK(minutes.former->seq == 0);
}

TEST_CASE("A click chooses a row, a click on its arrow opens it")
{
    Minutes minutes;
    minutes.rename("a", "Högre närvaro");
    minutes.rename("b", "Tryggare");
    minutes.show();
    const QModelIndex second = minutes.model().index(2);
    const QRect box = minutes.view().visualRect(second);
    QTest::mouseClick(minutes.view().viewport(), Qt::LeftButton, {}, {box.right() - 12, box.top() + 12});
    CHECK(minutes.model().details(second));
    CHECK_FALSE(minutes.former);
    QTest::mouseClick(minutes.view().viewport(), Qt::LeftButton, {}, {box.left() + 80, box.top() + 12});
    REQUIRE(minutes.former);
    CHECK(minutes.title == text("Högre närvaro"));
}

TEST_CASE("A version is chosen by its name")
{
    Minutes minutes;
    minutes.rename("a", "Högre närvaro");
    REQUIRE(minutes.document->nameVersion(text("Remiss"), {}));
    minutes.rename("a", "Annat");
    minutes.show();
    minutes.key(Qt::Key_Down);
    CHECK(minutes.current() == text("Remiss"));
    minutes.key(Qt::Key_Return);
    REQUIRE(minutes.former);
    CHECK(minutes.former->version == text("Remiss"));
    CHECK(minutes.title == text("Högre närvaro"));
}

TEST_CASE("Words filter the rows, and nothing found is said")
{
    Minutes minutes;
    minutes.rename("a", "Högre närvaro");
    minutes.rename("b", "Tryggare");
    minutes.show();
    minutes.filter().setFocus();
    QTest::keyClicks(&minutes.filter(), text("NÄRVARO title"));
    CHECK(minutes.rows().size() == 3);
    CHECK(minutes.rows()[1].contains(text("Högre närvaro")));
    minutes.key(Qt::Key_Return);
    CHECK(minutes.view().hasFocus());
    QTest::keyClicks(&minutes.filter(), text(" nonsense"));
    CHECK_FALSE(minutes.view().isVisible());
    const auto labels = minutes.panel.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == text("Nothing in the history holds these words.");
    }));
    minutes.filter().clear();
    CHECK(minutes.view().isVisible());
}

TEST_CASE("Only what was done to the chosen element is shown when she asks for it")
{
    Minutes minutes;
    minutes.rename("a", "Högre närvaro");
    minutes.rename("b", "Tryggare");
    minutes.show();
    minutes.panel.showChosen({{{text("b")}}, {}});
    CHECK(minutes.rows().size() == 4);
    QTest::keyClick(minutes.panel.findChild<QCheckBox*>(), Qt::Key_Space);
    CHECK(minutes.rows().size() == 3);
    CHECK(minutes.rows()[1].contains(text("Tryggare")));
    minutes.panel.showChosen({{{text("a")}}, {}});
    CHECK(minutes.rows()[1].contains(text("Högre närvaro")));
    minutes.panel.showChosen({{}, KindId{text("goal")}});
    CHECK(minutes.rows().size() == 4);
}

TEST_CASE("What is done meanwhile comes on top, and the keyboard stays on its row")
{
    Minutes minutes;
    minutes.rename("a", "Högre närvaro");
    minutes.rename("b", "Tryggare");
    minutes.show();
    minutes.key(Qt::Key_Down);
    const QString before = minutes.current();
    minutes.rename("b", "Tryggast");
    CHECK(minutes.rows()[1].contains(text("Tryggast")));
    CHECK(minutes.rows().size() == 5);
    CHECK(minutes.current() == before);
    REQUIRE(minutes.document->undo());
    CHECK(minutes.rows()[1].startsWith(text("Undone: ")));
}

TEST_CASE("Nothing done yet is said")
{
    Minutes minutes;
    minutes.show();
    CHECK_FALSE(minutes.view().isVisible());
    minutes.rename("a", "Högre närvaro");
    CHECK(minutes.view().isVisible());
    CHECK(minutes.rows().size() == 3);
}

TEST_CASE("A long history is read as she goes, and searched to its beginning")
{
    Minutes minutes;
    minutes.rename("a", "Det allra första");
    for (int i = 0; i < 400; ++i)
        minutes.rename("b", QByteArray::number(i).constData());
    minutes.show();
    CHECK(minutes.model().rowCount() < 300);
    const QAbstractItemModelTester tester(minutes.view().model());
    QTest::keyClicks(&minutes.filter(), text("allra"));
    REQUIRE(QTest::qWaitFor([&] { return minutes.rows().size() == 3; }));
    CHECK(minutes.rows()[1].contains(text("Det allra första")));
    minutes.view().setFocus();
    minutes.key(Qt::Key_Home);
    minutes.key(Qt::Key_Return);
    REQUIRE(minutes.former);
    CHECK(minutes.former->seq == 1);
    CHECK(minutes.title == text("Det allra första"));
}
