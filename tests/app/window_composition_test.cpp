// Adapting how a picture is put together, with the picture beside it.
#include "app/window/pictures/composition/composition_dialog.h"
#include "app/window/pictures/composition/composition_preview.h"
#include "app/window/window_actions.h"
#include "sample_window.h"

#include "model/operations/slot_places.h"
#include "model/queries/order.h"
#include "views/diagram/page_index.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// Works the dialog as she does who has no mouse.
class Adapting
{
public:
    explicit Adapting(QDialog& worked)
        : dialog(worked), preview(*worked.findChild<CompositionPreview*>()), tree(*worked.findChild<QTreeWidget*>())
    {
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (QApplication::activeWindow() != &dialog) { // after a question; elsewhere the window manager does it
            dialog.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&dialog));
        }
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, QString(letter), Qt::NoModifier);
    }
    /// Tab until what has the keyboard is called so.
    void goTo(const char* name)
    {
        for (int tabs = 0; tabs < 60; ++tabs) {
            const QWidget* now = QApplication::focusWidget();
            const auto* button = qobject_cast<const QAbstractButton*>(now);
            if (now->accessibleName() == QString::fromUtf8(name) ||
                (button && button->text().remove(u'&') == QString::fromUtf8(name)))
                return;
            press(Qt::Key_Tab);
        }
        FAIL("Tab never comes to " << name);
    }
    /// Down the tree to the part that is called so.
    void goToPart(const char* name)
    {
        goTo("Parts of the picture");
        press(Qt::Key_Home);
        for (int rows = 0; rows < 40 && part() != QString::fromUtf8(name); ++rows)
            press(Qt::Key_Down);
        REQUIRE(part() == QString::fromUtf8(name));
    }
    QString part() const { return tree.currentItem()->text(0); }
    /// Takes the slot up and puts it down on another's row, so far from its top.
    void drag(const char* slot, const char* onto, double share)
    {
        goToPart(slot);
        const auto rowOf = [&](const char* name) {
            const auto found = tree.findItems(QString::fromUtf8(name), Qt::MatchExactly | Qt::MatchRecursive);
            REQUIRE(found.size() == 1);
            return tree.visualItemRect(found.first());
        };
        const QRect row = rowOf(onto);
        const QPoint at(row.center().x(), row.top() + static_cast<int>(row.height() * share));
        const std::unique_ptr<QMimeData> carried(tree.model()->mimeData({tree.currentIndex()}));
        QDragEnterEvent enter(at, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree.viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree.viewport(), &move);
        REQUIRE(move.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree.viewport(), &drop);
    }
    void tick(const char* list, const char* kind)
    {
        goTo(list);
        auto* rows = qobject_cast<QListWidget*>(QApplication::focusWidget());
        REQUIRE(rows);
        press(Qt::Key_Home);
        while (!rows->currentItem()->text().startsWith(QString::fromUtf8(kind)))
            press(Qt::Key_Down);
        press(Qt::Key_Space);
    }
    void choose(const char* field, const char* word)
    {
        goTo(field);
        auto* choice = qobject_cast<QComboBox*>(QApplication::focusWidget());
        REQUIRE(choice);
        for (int i = 0; i < 20 && choice->currentText() != QString::fromUtf8(word); ++i)
            press(i < 10 ? Qt::Key_Up : Qt::Key_Down);
        for (int i = 0; i < 20 && choice->currentText() != QString::fromUtf8(word); ++i)
            press(Qt::Key_Down);
        REQUIRE(choice->currentText() == QString::fromUtf8(word));
    }
    void accept()
    {
        goTo("OK");
        press(Qt::Key_Return);
    }
    bool isDrawn() const { return !preview.accessibleDescription().isEmpty(); }
    bool isSaid(const char* words) const
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }

    QDialog& dialog;
    CompositionPreview& preview;
    QTreeWidget& tree;
};

void adapt(SampleWindow& sample, const std::function<void(Adapting&)>& work)
{
    Answers answers;
    answers.then([&](QDialog& dialog) {
        Adapting adapting(dialog);
        QSignalSpy drawn(&adapting.preview, &CompositionPreview::drawn);
        REQUIRE((adapting.isDrawn() || drawn.wait()));
        work(adapting);
        if (dialog.isVisible())
            dialog.done(QDialog::Rejected);
    });
    sample.window->actions().adaptPicture->trigger();
    sample.settle();
}

const Composition& city(SampleWindow& sample)
{
    return *sample.document().model().find(CompositionId{QStringLiteral("city")});
}

} // namespace

TEST_CASE("A picture is put together in another way by keyboard alone, and the file hears of it once")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const auto before = sample.document().head();
    adapt(sample, [&](Adapting& dialog) {
        dialog.goToPart("Bolag");
        dialog.press(Qt::Key_Up, Qt::AltModifier);
        dialog.press(Qt::Key_Up, Qt::AltModifier);
        dialog.goTo("Title, Swedish");
        dialog.type(QStringLiteral("Våra bolag"));
        dialog.press(Qt::Key_Return); // keeps what is typed, not the picture
        CHECK(dialog.part() == QStringLiteral("Våra bolag"));
        dialog.goToPart("Stadens inriktningar");
        dialog.press(Qt::Key_Left, Qt::AltModifier);
        dialog.press(Qt::Key_Insert);
        CHECK(dialog.part() == QStringLiteral("Fullmäktige"));
        dialog.tick("Kinds shown", "Förvaltning");
        CHECK(dialog.part() == QStringLiteral("Fullmäktige, Förvaltningar"));
        CHECK(sample.document().head() == before);
        dialog.accept();
    });
    CHECK(sample.document().head() == before + 1);
    const Composition& now = city(sample);
    CHECK(slotAt(now, {5, 0})->title.sv == QStringLiteral("Våra bolag"));
    CHECK(slotAt(now, {5, 0})->key() == QStringLiteral("companies"));
    CHECK(slotAt(now, {4})->kinds.size() == 2);
    CHECK(slotAt(now, {3})->key() == QStringLiteral("directions"));
    CHECK(now.arrows.size() == 8);
    CHECK(sample.diagram().picture().picture.text == QStringLiteral("stadens-styrmodell"));
    bool isSeen = false;
    forEachNode(sample.diagram().page()->nodes,
                [&](const Node& node, int) { isSeen = isSeen || node.name.startsWith(QStringLiteral("Våra bolag")); });
    CHECK(isSeen);
}

TEST_CASE("A form that is shown becomes a picture of the model's own when it is adapted")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.diagram().showPicture({{}, Form::House});
    sample.settle();
    const auto pictures = sample.document().model().table<Picture>().size();
    adapt(sample, [&](Adapting& dialog) {
        CHECK(dialog.isSaid("Is kept as a picture called “House”."));
        dialog.choose("Form", "Pyramid");
        dialog.accept();
    });
    const Model& model = sample.document().model();
    REQUIRE(model.table<Picture>().size() == pictures + 1);
    const Picture* kept = model.find(sample.diagram().picture().picture);
    REQUIRE(kept);
    CHECK(kept->title == QStringLiteral("House"));
    CHECK(model.find(*kept->composition)->form == Form::Pyramid);
    CHECK(city(sample).form == Form::Stack);
}

TEST_CASE("What is tried is taken back step by step, and thrown away when she says so")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const Model before = sample.document().model();
    Answers answers;
    answers.then([&](QDialog& dialog) {
        Adapting adapting(dialog);
        adapting.goToPart("Stadens styrdokument | Stadens inriktningar");
        adapting.press(Qt::Key_Down);
        adapting.goTo("Title, Swedish");
        adapting.press(Qt::Key_End);
        adapting.type(QStringLiteral(" nu"));
        CHECK(adapting.part() == QStringLiteral("Stadens styrdokument nu"));
        adapting.press(Qt::Key_Z, Qt::ControlModifier); // in the field: what was typed is one step
        CHECK(adapting.part() == QStringLiteral("Stadens styrdokument"));
        adapting.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(adapting.part() == QStringLiteral("Stadens styrdokument nu"));
        adapting.press(Qt::Key_Escape);
        CHECK(dialog.isVisible()); // she thought better of it
        adapting.press(Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    });
    answers.then([](QDialog& question) { QTest::keyClick(&question, Qt::Key_Escape); });
    answers.then([](QDialog& question) {
        QTest::mouseClick(qobject_cast<QMessageBox*>(&question)->button(QMessageBox::Discard), Qt::LeftButton);
    });
    sample.window->actions().adaptPicture->trigger();
    CHECK(sample.document().model() == before);
}

TEST_CASE("The preview follows what she does, marks where she is, and is pressed to go there")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    adapt(sample, [&](Adapting& dialog) {
        CHECK(dialog.isSaid("Not shown: Fullmäktige, Förvaltningar, Syften."));
        const QRectF box = dialog.preview.boxOf(QStringLiteral("directions"));
        REQUIRE_FALSE(box.isNull());
        QTest::mouseClick(&dialog.preview, Qt::LeftButton, {}, box.center().toPoint());
        CHECK(dialog.part() == QStringLiteral("Stadens inriktningar"));
        QSignalSpy drawn(&dialog.preview, &CompositionPreview::drawn);
        dialog.goTo("Parts of the picture");
        dialog.press(Qt::Key_Delete);
        REQUIRE((drawn.count() > 0 || drawn.wait()));
        CHECK(dialog.preview.boxOf(QStringLiteral("directions")).isNull());
        CHECK(dialog.isSaid("Stadens inriktningar"));
    });
}

TEST_CASE("A slot is dragged to another place in the tree")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    adapt(sample, [](Adapting& dialog) {
        dialog.drag("Stadens inriktningar", "Bolag", 0.9);
        CHECK(dialog.tree.currentItem()->parent()->text(0) == QStringLiteral("Nämnder och bolag"));
        CHECK(dialog.part() == QStringLiteral("Stadens inriktningar"));
        dialog.drag("Bolag", "Program för mandatperioden", 0.1);
        CHECK(dialog.tree.currentItem()->parent() == nullptr);
        dialog.accept();
    });
    CHECK(slotAt(city(sample), {1})->key() == QStringLiteral("companies"));
    CHECK(pathOf(city(sample), QStringLiteral("directions")) == SlotPath{4, 2});
}

TEST_CASE("A picture that is looked at and accepted as it was leaves the file alone")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const auto before = sample.document().head();
    adapt(sample, [](Adapting& dialog) { dialog.accept(); });
    CHECK(sample.document().head() == before);
}

TEST_CASE("An arrow for which the model has no relation is told as not drawn")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    adapt(sample, [&](Adapting& dialog) {
        dialog.goToPart("Arrows");
        CHECK_FALSE(dialog.isSaid("Not drawn"));
        dialog.choose("Relation", "ersätter");
        CHECK(dialog.isSaid("Not drawn: the model has no such relation."));
        dialog.accept();
    });
    CHECK(city(sample).arrows.first().relation.text == QStringLiteral("replaces"));
}

TEST_CASE("A composition that several pictures share is told, and can be made this picture's own")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    Answers naming;
    naming.then([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    sample.window->actions().keepPicture->trigger();
    sample.settle();
    adapt(sample, [&](Adapting& dialog) {
        CHECK(dialog.isSaid("Used by 2 picture"));
        dialog.goTo("Make it this picture’s own");
        dialog.press(Qt::Key_Space);
        CHECK_FALSE(dialog.isSaid("Used by"));
        dialog.choose("Form", "House");
        dialog.accept();
    });
    const Model& model = sample.document().model();
    CHECK(city(sample).form == Form::Stack);
    CHECK(model.table<Composition>().size() == 2);
    CHECK(model.find(PictureId{QStringLiteral("stadens-styrmodell")})->composition->text == QStringLiteral("city"));
}

TEST_CASE("A colour chosen in the picture changes its kind, with what it means for reading")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    adapt(sample, [&](Adapting& dialog) {
        dialog.goToPart("Colours");
        CHECK(dialog.isSaid("it changes in every picture and list"));
        CHECK(dialog.isSaid("(4.5:1 is needed)"));
        dialog.choose("Colour", "Green");
        dialog.accept();
    });
    CHECK(sample.document().model().find(KindId{QStringLiteral("vision")})->colour.text == QStringLiteral("green"));
}
