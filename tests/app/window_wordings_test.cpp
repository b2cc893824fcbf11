#include "app/window/window_actions.h"
#include "sample_window.h"

#include "model/operations/wordings.h"
#include "model/queries/order.h"
#include "model/queries/wordings.h"
#include "views/widgets/element_picker.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString goal = QStringLiteral("mal-24-narvaro");

/// Presses the button of a question that has this text.
std::function<void(QDialog&)> pressing(const QString& text)
{
    return [text](QDialog& dialog) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("There is no button " << text.toStdString());
    };
}

QLineEdit& field(QDialog& dialog, const QString& name)
{
    for (QLineEdit* one : dialog.findChildren<QLineEdit*>())
        if (one->accessibleName() == name)
            return *one;
    throw std::runtime_error("no such field");
}

void retitleInOutline(SampleWindow& sample, const QString& title)
{
    sample.diagram().goTo(focusOn(goal));
    sample.settle();
    sample.tree().setFocus(Qt::TabFocusReason);
    sample.settle();
    sample.key(Qt::Key_F2);
    sample.type(title);
    sample.key(Qt::Key_Return);
    sample.settle();
}

/// Files the decision with this date and section.
std::function<void(QDialog&)> deciding(const QString& date, const QString& section)
{
    return [=](QDialog& dialog) {
        QLineEdit& day = field(dialog, QStringLiteral("Date"));
        day.setFocus();
        day.selectAll();
        QTest::keyClicks(&day, date);
        QLineEdit& paragraph = field(dialog, QStringLiteral("Section (§)"));
        paragraph.setFocus();
        QTest::keyClicks(&paragraph, section);
        pressing(QStringLiteral("Register"))(dialog);
        for (const QLabel* label : dialog.findChildren<QLabel*>(QStringLiteral("problem")))
            CHECK(label->text().toStdString().empty());
        if (dialog.isVisible())
            dialog.reject();
    };
}

} // namespace

TEST_CASE("Retitling an adopted goal where it stands asks; a correction mends it")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    Answers answers;
    answers.then(pressing(QStringLiteral("Correction")));
    retitleInOutline(sample, QStringLiteral("Närvaron ska öka"));
    CHECK(sample.titleOf(goal) == QStringLiteral("Närvaron ska öka"));
    CHECK_FALSE(proposedWording(sample.document().model(), ElementId{goal}));
}

TEST_CASE("Retitling an adopted goal as a new wording leaves what is in force and proposes")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString before = sample.titleOf(goal);
    Answers answers;
    answers.then(pressing(QStringLiteral("New wording")));
    retitleInOutline(sample, QStringLiteral("Närvaron ska öka"));
    CHECK(sample.titleOf(goal) == before);
    const Wording* wording = proposedWording(sample.document().model(), ElementId{goal});
    REQUIRE(wording);
    CHECK(wording->title == QStringLiteral("Närvaron ska öka"));
}

TEST_CASE("Never mind leaves an adopted title as it was")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString before = sample.titleOf(goal);
    Answers answers;
    answers.then([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    retitleInOutline(sample, QStringLiteral("Närvaron ska öka"));
    CHECK(sample.titleOf(goal) == before);
    CHECK_FALSE(sample.window->actions().undo->isEnabled());
}

TEST_CASE("A registered decision takes the new wording into force, keeps the former and names a version")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString before = sample.titleOf(goal);
    Answers answers;
    answers.then(pressing(QStringLiteral("New wording")))
        .then(deciding(QStringLiteral("17 juni 2026"), QStringLiteral("123")));
    retitleInOutline(sample, QStringLiteral("Närvaron ska öka"));
    sample.window->actions().registerDecision->trigger();
    sample.settle();
    const Model& model = sample.document().model();
    CHECK(sample.titleOf(goal) == QStringLiteral("Närvaron ska öka"));
    CHECK_FALSE(proposedWording(model, ElementId{goal}));
    const auto former = formerWordings(model, ElementId{goal});
    REQUIRE(former.size() == 1);
    CHECK(former.front()->title == before);
    CHECK(former.front()->validTo == ImpreciseDate::fromText(QStringLiteral("2026-06-16")));
    const auto decisions = decisionsOf(model, ElementId{goal});
    REQUIRE_FALSE(decisions.empty());
    CHECK(decisions.front()->paragraph == QStringLiteral("123"));
    const auto versions = const_cast<Document&>(sample.document()).versions();
    REQUIRE(versions);
    REQUIRE_FALSE(versions->empty());
    CHECK(versions->back().name.contains(QStringLiteral("§ 123")));
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.titleOf(goal) == before);
    CHECK(proposedWording(sample.document().model(), ElementId{goal}));
}

TEST_CASE("A decision about nothing is refused in the dialog, and nothing changes")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const auto before = sample.document().model().table<Decision>().size();
    Answers answers;
    answers.then([](QDialog& dialog) {
        pressing(QStringLiteral("Register"))(dialog);
        CHECK(dialog.isVisible());
        dialog.reject();
    });
    sample.window->actions().registerDecision->trigger();
    CHECK(sample.document().model().table<Decision>().size() == before);
}

TEST_CASE("Two goals that are the same become one, and undo parts them")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    sample.diagram().goTo(focusOn(goal));
    sample.settle();
    const auto before = sample.document().model().table<Element>().size();
    Answers answers;
    answers.then([](QDialog& dialog) {
        auto* picker = dialog.findChild<ElementPicker*>();
        REQUIRE(picker);
        QTest::keyClicks(picker, QStringLiteral("Alla val"));
        QTest::keyClick(picker, Qt::Key_Return);
        pressing(QStringLiteral("Merge"))(dialog);
    });
    sample.window->actions().merge->trigger();
    sample.settle();
    CHECK(sample.document().model().table<Element>().size() == before - 1);
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.document().model().table<Element>().size() == before);
}
