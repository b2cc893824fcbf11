#include "model/change/draft.h"
#include "sample_diagram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

const QString school = QStringLiteral("skola");

QLineEdit* editorOf(SampleDiagram& sample)
{
    return sample.diagram->isEditing() ? sample.diagram->findChild<QLineEdit*>() : nullptr;
}

/// F2 on the school direction of the overview.
QLineEdit* startEditing(SampleDiagram& sample)
{
    sample.diagram->showElement({school});
    QTest::keyClick(sample.diagram.get(), Qt::Key_F2);
    QLineEdit* editor = editorOf(sample);
    REQUIRE(editor);
    return editor;
}

} // namespace

TEST_CASE("F2 renames an element where it stands, and undo brings the title back")
{
    SampleDiagram sample;
    QLineEdit* editor = startEditing(sample);
    CHECK(editor->text() == QStringLiteral("En skola där fler lyckas"));
    CHECK(editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("En skola ihop"));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(sample.titleOf(school) == QStringLiteral("En skola ihop"));
    CHECK(sample.diagram->index().focusableOf({school})->name == QStringLiteral("En skola ihop"));
    CHECK(sample.currentThing() == school);
    CHECK(sample.diagram->hasFocus());
    CHECK_FALSE(sample.diagram->isEditing());
    REQUIRE(sample.document->undo());
    QApplication::processEvents();
    CHECK(sample.titleOf(school) == QStringLiteral("En skola där fler lyckas"));
    CHECK(sample.diagram->index().focusableOf({school})->name == QStringLiteral("En skola där fler lyckas"));
}

TEST_CASE("F2 on an element's own page edits the heading that its plate holds")
{
    SampleDiagram sample;
    sample.diagram->goTo(focusOn(school));
    QApplication::processEvents();
    CHECK(sample.currentThing() == school);
    QTest::keyClick(sample.diagram.get(), Qt::Key_F2);
    QLineEdit* editor = editorOf(sample);
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("Skolan"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(sample.titleOf(school) == QStringLiteral("Skolan"));
}

TEST_CASE("Escape leaves the title as it was")
{
    SampleDiagram sample;
    QLineEdit* editor = startEditing(sample);
    QTest::keyClicks(editor, QStringLiteral("x"));
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK_FALSE(sample.diagram->isEditing());
    CHECK(sample.titleOf(school) == QStringLiteral("En skola där fler lyckas"));
    CHECK_FALSE(sample.document->canUndo());
    CHECK(sample.diagram->hasFocus());
}

TEST_CASE("Going elsewhere keeps what was written")
{
    SampleDiagram sample;
    QLineEdit* editor = startEditing(sample);
    QTest::keyClicks(editor, QStringLiteral("Skolan"));
    sample.diagram->setFocus(Qt::MouseFocusReason);
    CHECK(sample.titleOf(school) == QStringLiteral("Skolan"));
    CHECK_FALSE(sample.diagram->isEditing());
}

TEST_CASE("An empty title is refused with a sentence at the editor, which stays open")
{
    SampleDiagram sample;
    QSignalSpy refused(sample.diagram.get(), &DiagramWidget::refused);
    QLineEdit* editor = startEditing(sample);
    QTest::keyClicks(editor, QStringLiteral("  "));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(sample.diagram->isEditing());
    CHECK(refused.size() == 1);
    const auto* message = sample.diagram->findChild<QLabel*>();
    REQUIRE(message);
    CHECK(message->isVisible());
    CHECK(message->text() == editor->accessibleDescription());
    CHECK(sample.titleOf(school) == QStringLiteral("En skola där fler lyckas"));
    QTest::keyClicks(editor, QStringLiteral("Skolan"));
    CHECK_FALSE(message->isVisible());
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(sample.titleOf(school) == QStringLiteral("  Skolan"));
}

TEST_CASE("The undo key inside the editor takes back letters, not edits")
{
    SampleDiagram sample;
    QLineEdit* editor = startEditing(sample);
    QTest::keyClicks(editor, QStringLiteral("Skolan"));
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    CHECK(sample.diagram->isEditing());
    CHECK(editor->text() != QStringLiteral("Skolan"));
}

TEST_CASE("A title that was not changed makes no edit")
{
    SampleDiagram sample;
    QTest::keyClick(startEditing(sample), Qt::Key_Return);
    CHECK_FALSE(sample.document->canUndo());
}

TEST_CASE("The editor stays inside the diagram and grows with its text")
{
    SampleDiagram sample;
    QLineEdit* editor = startEditing(sample);
    const int before = editor->width();
    QTest::keyClicks(editor, QStringLiteral("En skola till, ").repeated(14));
    CHECK(editor->width() > before);
    CHECK(sample.diagram->rect().contains(editor->geometry()));
    sample.diagram->resize(400, 500);
    QApplication::processEvents();
    CHECK(sample.diagram->isEditing());
    CHECK(sample.diagram->rect().contains(editor->geometry()));
}

TEST_CASE("An element that goes while its title is edited takes the editor with it")
{
    SampleDiagram sample;
    startEditing(sample);
    Draft draft(sample.document->model());
    for (const char* id : {"mal-1", "mal-2", "mal-3", "skola"})
        draft.remove(ElementId{QString::fromLatin1(id)});
    auto edit = std::move(draft).finish(QStringLiteral("remove"));
    REQUIRE(edit);
    REQUIRE(sample.document->apply(*edit));
    QApplication::processEvents();
    CHECK_FALSE(sample.diagram->isEditing());
    CHECK_FALSE(sample.currentThing().isEmpty());
}
