#include "model/operations/elements.h"
#include "views/panels/findings/findings_model.h"
#include "views/panels/findings/findings_panel.h"
#include "views/panels/findings/findings_view.h"
#include "views/panels/findings/reason_dialog.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace styrmodell;

namespace
{

Model city()
{
    Draft draft{Model()};
    const auto add = [&](const char* id, const char* title) {
        Element made;
        made.id.text = QString::fromLatin1(id);
        made.kind.text = QStringLiteral("vision");
        made.title = QString::fromUtf8(title);
        made.status = TextStatus::Adopted;
        draft.put(made);
    };
    Kind vision;
    vision.id.text = QStringLiteral("vision");
    vision.name.sv = QStringLiteral("Vision");
    vision.rank = 10;
    draft.put(vision);
    add("a", "Ett hav.");
    add("b", "En skog.");
    add("c", "En äng");
    auto edit = std::move(draft).finish(QStringLiteral("new"));
    REQUIRE(edit);
    Model model;
    applyTo(model, edit->changes);
    return model;
}

/// The panel of a small city, shown and reviewed.
class Reviewed
{
public:
    Reviewed()
    {
        REQUIRE(folder_.isValid());
        auto made = Document::create(folder_.filePath(QStringLiteral("a.styrmodell")), city(), Existing::Keep);
        REQUIRE(made);
        document = *std::move(made);
        panel.resize(900, 400);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        afterReview([&] { panel.setDocument(document.get()); });
        view().setFocus(Qt::TabFocusReason);
    }
    ~Reviewed() { panel.setDocument(nullptr); }

    FindingsView& view() { return *panel.findChild<FindingsView*>(); }
    const FindingsModel& model() { return *panel.findChild<FindingsModel*>(); }

    /// What `change` brings about, once it has been reviewed.
    template <class Change> void afterReview(Change change)
    {
        QSignalSpy reviews(&panel, &FindingsPanel::reviewed);
        change();
        if (reviews.isEmpty())
            REQUIRE(reviews.wait());
    }
    void rename(const char* id, const char* title)
    {
        afterReview([&] {
            auto edit = renameElement(document->model(), {QString::fromLatin1(id)}, QString::fromUtf8(title));
            REQUIRE(edit);
            REQUIRE(document->apply(*edit));
        });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!QApplication::activeWindow()) {
            panel.activateWindow(); // after a dialog: elsewhere the window manager does it
            REQUIRE(QTest::qWaitForWindowActive(&panel));
        }
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QModelIndex rule(const char* id)
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (model().ruleAt(model().index(row, 0)) == QLatin1String(id))
                return model().index(row, 0);
        return {};
    }
    /// Titles of what the rule has found.
    QStringList found(const char* id)
    {
        QStringList titles;
        const QModelIndex group = rule(id);
        for (int row = 1; group.isValid() && row < model().rowCount(group); ++row)
            titles += model().index(row, 0, group).data(FindingsModel::NoteRole).toString();
        return titles;
    }
    /// Opens a rule and goes to one of its findings, the first being 1.
    void goTo(const char* id, int row)
    {
        view().expand(rule(id));
        view().setCurrentIndex(model().index(row, 0, rule(id)));
    }
    QToolButton& button(const QString& text)
    {
        for (QToolButton* one : panel.findChildren<QToolButton*>())
            if (one->text().startsWith(text))
                return *one;
        FAIL("no button " << text.toStdString());
        throw 0;
    }

    std::unique_ptr<Document> document;
    FindingsPanel panel;

private:
    QTemporaryDir folder_;
};

} // namespace

TEST_CASE("Findings stand beneath their rule, with why it matters")
{
    Reviewed city;
    CHECK(city.found("titleFullStop") == QStringList{QStringLiteral("Ett hav."), QStringLiteral("En skog.")});
    const QModelIndex group = city.rule("titleFullStop");
    CHECK_FALSE(city.view().isExpanded(group));
    CHECK(group.data(FindingsModel::NoteRole).toString() == QStringLiteral("2"));
    CHECK(city.model().index(0, 0, group).data().toString().endsWith(u'.'));
    CHECK_FALSE(city.model().findingAt(city.model().index(0, 0, group)));
}

TEST_CASE("A finding comes with what was changed, goes when it is mended by keyboard, and undo brings it back")
{
    Reviewed city;
    city.rename("c", "En äng med blommor.");
    CHECK(city.found("titleFullStop").size() == 3);
    city.goTo("titleFullStop", 3);
    city.afterReview([&] { city.key(Qt::Key_Period, Qt::ControlModifier); });
    CHECK(city.found("titleFullStop").size() == 2);
    CHECK(city.document->model().find(ElementId{QStringLiteral("c")})->title == QStringLiteral("En äng med blommor"));
    CHECK(city.view().currentIndex().isValid());
    city.afterReview([&] { REQUIRE(city.document->undo()); });
    CHECK(city.found("titleFullStop").size() == 3);
}

TEST_CASE("All findings of a rule are mended at once, and by one undo brought back")
{
    Reviewed city;
    const Model before = city.document->model();
    city.view().setCurrentIndex(city.rule("titleFullStop"));
    city.afterReview([&] { city.key(Qt::Key_Period, Qt::ControlModifier); });
    CHECK_FALSE(city.rule("titleFullStop").isValid());
    city.afterReview([&] { REQUIRE(city.document->undo()); });
    CHECK(city.document->model() == before);
    CHECK(city.found("titleFullStop").size() == 2);
}

TEST_CASE("The keyboard goes to the list when a button has nothing more to do")
{
    Reviewed city;
    city.view().setCurrentIndex(city.rule("titleFullStop"));
    QToolButton& mend = city.button(QStringLiteral("Remove the full stop"));
    mend.setFocus();
    REQUIRE(mend.hasFocus());
    city.afterReview([&] { city.key(Qt::Key_Space); });
    CHECK(city.view().hasFocus());
    CHECK(city.view().currentIndex().isValid());
}

TEST_CASE("Enter asks for the picture of what a finding is about, Escape for the picture")
{
    Reviewed city;
    QSignalSpy shown(&city.panel, &DocumentPanel::focusChosen);
    QSignalSpy left(&city.panel, &DocumentPanel::left);
    city.goTo("titleFullStop", 2);
    city.key(Qt::Key_Return);
    REQUIRE(shown.size() == 1);
    CHECK(shown.first().first().value<Focus>() == Focus(ElementId{QStringLiteral("b")}));
    city.key(Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("Setting aside asks for a reason and keeps it, and what is set aside comes back")
{
    Reviewed city;
    city.goTo("titleFullStop", 1);
    const int notes = city.panel.count(Severity::Note);
    city.afterReview([&] {
        QTimer::singleShot(0, &city.panel, [&] {
            auto* dialog = city.panel.findChild<ReasonDialog*>();
            REQUIRE(dialog);
            auto* reason = dialog->findChild<QLineEdit*>();
            QTest::keyClick(reason, Qt::Key_Return);
            CHECK(dialog->isVisible()); // no reason yet
            QTest::keyClicks(reason, QStringLiteral("Namnet skrivs med punkt"));
            QTest::keyClick(reason, Qt::Key_Return);
        });
        city.key(Qt::Key_Backspace, Qt::ControlModifier);
    });
    CHECK(city.found("titleFullStop") == QStringList{QStringLiteral("En skog.")});
    CHECK(city.panel.count(Severity::Note) == notes - 1);
    const auto kept = city.document->model().table<RuleException>().sorted();
    REQUIRE(kept.size() == 1);
    CHECK(kept.front()->reason == QStringLiteral("Namnet skrivs med punkt"));
    CHECK(kept.front()->element == ElementId{QStringLiteral("a")});

    const QModelIndex aside = city.model().index(city.model().rowCount() - 1, 0);
    REQUIRE(city.model().rowCount(aside) == 2);
    CHECK(city.model().index(1, 0, aside).data().toString().contains(QStringLiteral("Namnet skrivs med punkt")));
    city.view().expand(aside);
    city.view().setCurrentIndex(city.model().index(1, 0, aside));
    city.afterReview([&] { city.key(Qt::Key_Backspace, Qt::ControlModifier); });
    CHECK(city.document->model().table<RuleException>().size() == 0);
    CHECK(city.found("titleFullStop").size() == 2);
}

TEST_CASE("A count shows only findings of its severity, by keyboard too")
{
    Reviewed city;
    const int all = city.model().rowCount();
    QToolButton& notes = city.button(QStringLiteral("Notes"));
    notes.setFocus();
    city.key(Qt::Key_Space);
    CHECK(city.model().rowCount() < all);
    for (int row = 0; row < city.model().rowCount(); ++row)
        CHECK(city.model().index(row, 0).data(FindingsModel::SeverityRole).toInt() == static_cast<int>(Severity::Note));
    city.key(Qt::Key_Space);
    CHECK(city.model().rowCount() == all);
}

TEST_CASE("What is open and current stays so over another review and another filter")
{
    Reviewed city;
    city.goTo("titleFullStop", 2);
    const QPersistentModelIndex current = city.view().currentIndex();
    city.rename("a", "Ett stort hav");
    CHECK(city.view().isExpanded(city.rule("titleFullStop")));
    CHECK(city.view().currentIndex() == current);
    CHECK(current.data(FindingsModel::NoteRole).toString() == QStringLiteral("En skog."));
    city.button(QStringLiteral("Look over")).click();
    CHECK_FALSE(city.rule("titleFullStop").isValid());
    city.button(QStringLiteral("Look over")).click();
    CHECK(city.view().isExpanded(city.rule("titleFullStop")));
}

TEST_CASE("A finding about what has just been removed is gone before the next review")
{
    Reviewed city;
    auto edit = removeElement(city.document->model(), {QStringLiteral("a")});
    REQUIRE(edit);
    REQUIRE(city.document->apply(*edit));
    CHECK(city.found("titleFullStop") == QStringList{QStringLiteral("En skog.")});
}

TEST_CASE("Rows keep to the rules of item models, whatever comes, goes and changes place")
{
    FindingsModel findings;
    const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Model model = city();
    const auto about = [](const char* rule, const char* element) {
        Finding finding;
        finding.rule = QString::fromLatin1(rule);
        finding.message = QStringLiteral("%1 %2").arg(QLatin1String(rule), QLatin1String(element));
        finding.element = ElementId{QString::fromLatin1(element)};
        return finding;
    };
    const auto shown = [&] {
        QStringList rows;
        for (int group = 0; group < findings.rowCount(); ++group)
            for (int row = 1; row < findings.rowCount(findings.index(group, 0)); ++row)
                rows += findings.index(row, 0, findings.index(group, 0)).data().toString();
        return rows;
    };
    const std::vector<std::vector<Finding>> reviews{{about("titleTwice", "a"), about("titleFullStop", "a"),
                                                     about("titleFullStop", "b"), about("titleFullStop", "c")},
                                                    {about("titleFullStop", "c"), about("titleFullStop", "a")},
                                                    {about("titleTwice", "b"), about("titleFullStop", "b"),
                                                     about("titleFullStop", "a"), about("titleFullStop", "a")},
                                                    {},
                                                    {about("titleFullStop", "a")}};
    for (const std::vector<Finding>& review : reviews) {
        findings.show({review, {}}, model);
        QStringList wanted;
        for (const Finding& finding : review)
            wanted += finding.message;
        CHECK(shown() == wanted);
    }
}

TEST_CASE("Findings in a file that can only be read cannot be mended")
{
    Reviewed city;
    auto opened = Document::open(city.document->path(), {}, Store::Access::ReadOnly);
    REQUIRE(opened);
    city.afterReview([&] { city.panel.setDocument(opened->get()); });
    city.goTo("titleFullStop", 1);
    CHECK_FALSE(city.button(QStringLiteral("Set aside")).isEnabled());
    city.key(Qt::Key_Period, Qt::ControlModifier);
    CHECK(city.found("titleFullStop").size() == 2);
    city.panel.setDocument(nullptr);
}
