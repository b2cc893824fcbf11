#include "inspected.h"

#include "model/operations/measuring.h"
#include "model/operations/wordings.h"
#include "model/queries/comments.h"
#include "model/queries/wordings.h"
#include "views/panels/inspector/relations_section.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace styrmodell;

namespace
{

const QString direction = QStringLiteral("inriktning-kunskap");
const QString adoptedGoal = QStringLiteral("mal-24-narvaro");

/// The first button with a name that begins so.
QToolButton& buttonNamed(Inspected& inspected, const QString& beginning)
{
    for (QToolButton* one : inspected.sample.window->inspector().findChildren<QToolButton*>())
        if (one->accessibleName().startsWith(beginning) && one->isVisible())
            return *one;
    FAIL("There is no button " << beginning.toStdString());
    throw 0;
}

template <class Widget> Widget& fieldOf(QDialog& dialog, const QString& name)
{
    for (Widget* one : dialog.findChildren<Widget*>())
        if (one->accessibleName() == name)
            return *one;
    throw std::runtime_error("There is no field " + name.toStdString());
}

std::function<void(QDialog&)> pressing(const QString& text)
{
    return [text](QDialog& dialog) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("There is no button " << text.toStdString());
    };
}

/// Presses what opens a dialog, which is answered; then the inspector shows what has changed.
void open(Inspected& inspected, const QString& beginning)
{
    QTest::mouseClick(&buttonNamed(inspected, beginning), Qt::LeftButton);
    for (int turn = 0; turn < 3; ++turn)
        inspected.sample.settle();
}

/// Everything that the inspector says in labels.
QString told(Inspected& inspected)
{
    QStringList words;
    for (const QLabel* label : inspected.sample.window->inspector().findChildren<QLabel*>())
        if (label->isVisible())
            words += label->text();
    return words.join(u'\n');
}

const Relation& relationNamed(Inspected& inspected, const QString& id)
{
    const Relation* relation = inspected.model().find(RelationId{id});
    REQUIRE(relation);
    return *relation;
}

/// The id of the relation whose details are opened first.
QString openDetails(Inspected& inspected)
{
    const Element& element = *inspected.model().find(ElementId{direction});
    QTest::mouseClick(&buttonNamed(inspected, QStringLiteral("Details of the relation")), Qt::LeftButton);
    inspected.sample.settle();
    return relationRows(inspected.model(), element).front().relation->id.text;
}

void openMore(Inspected& inspected)
{
    for (QToolButton* one : inspected.sample.window->inspector().findChildren<QToolButton*>())
        if (one->text() == QStringLiteral("More") && one->isVisible())
            return QTest::mouseClick(one, Qt::LeftButton);
    FAIL("There is nothing more");
}

void edit(Inspected& inspected, Result<Edit> change)
{
    REQUIRE(change);
    const auto stored = const_cast<Document&>(inspected.sample.document()).apply(*std::move(change));
    REQUIRE(stored);
    inspected.sample.settle();
    inspected.sample.settle(); // what the first turn makes is shown in the second
}

/// An adopted text that was decided anew: the former wording stands beside it.
void decideAnew(Inspected& inspected, const QString& title)
{
    edit(inspected, proposeWording(inspected.model(), ElementId{adoptedGoal}, {title, {}, QStringLiteral("Ny text.")}));
    Decision decision;
    decision.type = DecisionType::Adopted;
    decision.date = ImpreciseDate::fromText(QStringLiteral("2026-06-17"));
    decision.elements = {ElementId{adoptedGoal}};
    edit(inspected, registerDecision(inspected.model(), decision));
}

} // namespace

TEST_CASE("A relation is opened where it stands, and what it says of itself is one undo a field")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    const QString id = openDetails(inspected);
    const QString before = relationNamed(inspected, id).note;
    auto& note = inspected.named<QPlainTextEdit>(QStringLiteral("Note"));
    CHECK(note.hasFocus());
    write(inspected, note, QStringLiteral("Gäller bara grundskolan"));
    inspected.sample.key(Qt::Key_Tab);
    CHECK(relationNamed(inspected, id).note == QStringLiteral("Gäller bara grundskolan"));
    CHECK(inspected.named<QLineEdit>(QStringLiteral("Valid from")).hasFocus());
    write(inspected, inspected.named<QLineEdit>(QStringLiteral("Valid to")), QStringLiteral("2020"));
    inspected.sample.key(Qt::Key_Return);
    inspected.sample.settle();
    CHECK(relationNamed(inspected, id).validTo == ImpreciseDate::fromText(QStringLiteral("2020")));
    CHECK(told(inspected).contains(QStringLiteral("no longer in force")));
    inspected.undo();
    inspected.sample.settle();
    CHECK_FALSE(relationNamed(inspected, id).validTo);
    CHECK_FALSE(told(inspected).contains(QStringLiteral("no longer in force")));
    inspected.undo();
    CHECK(relationNamed(inspected, id).note == before);
    CHECK(note.isVisible());
}

TEST_CASE("Alt+Enter opens a relation's details, Esc closes them and goes back to where they were opened")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    QToolButton& details = buttonNamed(inspected, QStringLiteral("Details of the relation"));
    const QString name = details.accessibleName();
    const QString other = name.mid(QStringLiteral("Details of the relation: ").size());
    buttonNamed(inspected, other).setFocus();
    inspected.sample.key(Qt::Key_Return, Qt::AltModifier);
    auto& note = inspected.named<QPlainTextEdit>(QStringLiteral("Note"));
    CHECK(note.hasFocus());
    inspected.sample.key(Qt::Key_Escape);
    CHECK_FALSE(note.isVisible());
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName() == name);
}

TEST_CASE("A comment is added, answered and removed, and the heading counts them")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    const auto comments = [&] { return commentsOn(inspected.model(), ElementId{direction}); };
    Answers answers;
    answers
        .then([](QDialog& dialog) {
            pressing(QStringLiteral("Add"))(dialog); // it says nothing yet
            CHECK(dialog.isVisible());
            fieldOf<QPlainTextEdit>(dialog, QStringLiteral("The comment")).setPlainText(QStringLiteral("Tydligare!"));
            fieldOf<QComboBox>(dialog, QStringLiteral("Who comments")).setCurrentIndex(1);
            pressing(QStringLiteral("Add"))(dialog);
        })
        .then([](QDialog& dialog) {
            fieldOf<QPlainTextEdit>(dialog, QStringLiteral("Our reply")).setPlainText(QStringLiteral("Ändrat."));
            auto& outcome = fieldOf<QComboBox>(dialog, QStringLiteral("What became of it"));
            outcome.setCurrentIndex(outcome.findText(QStringLiteral("Accepted")));
            pressing(QStringLiteral("Change"))(dialog);
        })
        .then(pressing(QStringLiteral("Remove")));
    open(inspected, QStringLiteral("Add a comment"));
    REQUIRE(comments().size() == 1);
    CHECK(comments().front()->body);
    CHECK(isOpen(*comments().front()));
    CHECK(told(inspected).contains(QStringLiteral("Comments (1)")));
    open(inspected, QStringLiteral("Change the comment"));
    CHECK(comments().front()->outcome == CommentOutcome::Accepted);
    CHECK(told(inspected).contains(QStringLiteral("Reply: Ändrat.")));
    open(inspected, QStringLiteral("Change the comment"));
    CHECK(comments().empty());
    inspected.undo();
    CHECK(comments().size() == 1);
}

TEST_CASE("A fact is marked as uncertain with why, and freed again")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    openMore(inspected);
    auto& fact = inspected.named<QComboBox>(QStringLiteral("Which fact is uncertain"));
    fact.setCurrentIndex(fact.findText(QStringLiteral("Valid from")));
    write(inspected, inspected.named<QLineEdit>(QStringLiteral("Why the fact is uncertain")),
          QStringLiteral("Inget beslut hittat"));
    inspected.sample.key(Qt::Key_Return);
    inspected.sample.settle();
    CHECK(inspected.element(direction).uncertain.value(QStringLiteral("validFrom")) ==
          QStringLiteral("Inget beslut hittat"));
    QTest::mouseClick(&buttonNamed(inspected, QStringLiteral("No longer uncertain: Valid from")), Qt::LeftButton);
    inspected.sample.settle();
    CHECK_FALSE(inspected.element(direction).uncertain.contains(QStringLiteral("validFrom")));
    inspected.undo();
    CHECK(inspected.element(direction).uncertain.contains(QStringLiteral("validFrom")));
}

TEST_CASE("A proposal has a short title of its own, which is compared too")
{
    const Home home;
    Inspected inspected(home.helsingborg(), adoptedGoal);
    QTest::mouseClick(&inspected.button(QStringLiteral("New wording")), Qt::LeftButton);
    inspected.sample.settle();
    write(inspected, inspected.named<QLineEdit>(QStringLiteral("Proposed short title")), QStringLiteral("Hela veckan"));
    inspected.sample.key(Qt::Key_Return);
    const Wording* wording = proposedWording(inspected.model(), ElementId{adoptedGoal});
    REQUIRE(wording);
    CHECK(wording->shortTitle == QStringLiteral("Hela veckan"));
    auto* comparison = inspected.sample.window->inspector().findChild<QLabel*>(QStringLiteral("comparison"));
    REQUIRE(comparison);
    CHECK(comparison->accessibleDescription().contains(QStringLiteral("Added: Hela veckan")));
}

TEST_CASE("A former wording is read whole, compared, copied and proposed again")
{
    const Home home;
    Inspected inspected(home.helsingborg(), adoptedGoal);
    const QString before = inspected.element(adoptedGoal).title;
    decideAnew(inspected, QStringLiteral("Alla ska komma till skolan"));
    Answers answers;
    answers.then([&](QDialog& dialog) {
        QStringList words;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            words += label->text();
        CHECK(words.contains(before));
        auto* comparison = dialog.findChild<QLabel*>(QStringLiteral("comparison"));
        REQUIRE(comparison);
        CHECK(comparison->accessibleDescription().contains(QStringLiteral("Added: ")));
        pressing(QStringLiteral("Copy the text"))(dialog);
        CHECK(QApplication::clipboard()->text().startsWith(before));
        pressing(QStringLiteral("Use as a new proposal"))(dialog);
    });
    open(inspected, QStringLiteral("Open the former wording"));
    const Wording* proposal = proposedWording(inspected.model(), ElementId{adoptedGoal});
    REQUIRE(proposal);
    CHECK(proposal->title == before);
    CHECK(inspected.element(adoptedGoal).title == QStringLiteral("Alla ska komma till skolan"));
    inspected.undo();
    CHECK_FALSE(proposedWording(inspected.model(), ElementId{adoptedGoal}));
}

TEST_CASE("More of an indicator holds its ids in Kolada, notes and how we know, also of the follow-up")
{
    const Home home;
    Inspected inspected(home.helsingborg(), adoptedGoal);
    edit(inspected, followUpBy(inspected.model(), ElementId{adoptedGoal}, QStringLiteral("Närvaro i skolan")));
    const IndicatorId id{QStringLiteral("narvaro-i-skolan")};
    Answers answers;
    answers.then([&](QDialog& dialog) {
        for (QToolButton* one : dialog.findChildren<QToolButton*>())
            if (one->text() == QStringLiteral("More"))
                QTest::mouseClick(one, Qt::LeftButton);
        const auto type = [&](QWidget& field, const QString& text) {
            CHECK(field.isVisible());
            field.setFocus();
            QTest::keyClicks(&field, text);
        };
        type(fieldOf<QLineEdit>(dialog, QStringLiteral("Id in Kolada")), QStringLiteral("N15033"));
        type(fieldOf<QLineEdit>(dialog, QStringLiteral("Related in Kolada")), QStringLiteral("N15034"));
        type(fieldOf<QPlainTextEdit>(dialog, QStringLiteral("Note")), QStringLiteral("Per termin"));
        type(fieldOf<QPlainTextEdit>(dialog, QStringLiteral("Note on the follow-up")), QStringLiteral("Bara F-6"));
        type(fieldOf<QLineEdit>(dialog, QStringLiteral("Source of the follow-up")), QStringLiteral("Budget 2026"));
        auto& sure = fieldOf<QComboBox>(dialog, QStringLiteral("How we know"));
        sure.setFocus();
        QTest::keyClick(&sure, Qt::Key_Down);
        dialog.reject();
    });
    open(inspected, QStringLiteral("Values and targets of Närvaro"));
    const Indicator* indicator = inspected.model().find(id);
    REQUIRE(indicator);
    CHECK(indicator->koladaId == QStringLiteral("N15033"));
    CHECK(indicator->relatedKolada == QStringLiteral("N15034"));
    CHECK(indicator->note == QStringLiteral("Per termin"));
    CHECK(indicator->certainty == Certainty::Inferred);
    const auto uses = inspected.model().referrersOf<IndicatorUse>(RecordKey::of(id));
    REQUIRE(uses.size() == 1);
    CHECK(uses.front()->note == QStringLiteral("Bara F-6"));
    CHECK(uses.front()->source == QStringLiteral("Budget 2026"));
}

TEST_CASE("Tab goes through the inspector as it stands, also through what was made later")
{
    const Home home;
    Inspected inspected(home.helsingborg(), direction);
    openDetails(inspected);
    const auto* forms = inspected.sample.window->inspector().findChild<QWidget*>(QStringLiteral("inspectorForms"));
    REQUIRE(forms);
    inspected.named<QLineEdit>(QStringLiteral("Title")).setFocus();
    int stops = 0;
    int last = 0;
    while (forms->isAncestorOf(QApplication::focusWidget()) && stops < 200) {
        const QWidget& field = *QApplication::focusWidget();
        const QRect place(field.mapTo(forms, QPoint()), field.size());
        INFO(field.accessibleName().toStdString());
        CHECK(place.bottom() >= last); // beside it, or beneath
        last = place.top();
        ++stops;
        inspected.sample.key(Qt::Key_Tab);
    }
    CHECK(stops > 15);
}
