#include "app/window/export_dialog.h"
#include "sample_window.h"
#include "tests/sample_logotypes.h"

#include "model/interchange/templates.h"
#include "model/operations/themes.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QPushButton* defaultButton(const QDialog& dialog)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault())
            return button;
    return nullptr;
}

/// Chooses the format, exports, waits until the outcome is told, closes. What was told.
QString exportAs(SampleWindow& sample, const QString& format, const QString& path)
{
    QString told;
    Answers answers;
    answers.then([&](QDialog& dialog) {
        for (QComboBox* choice : dialog.findChildren<QComboBox*>())
            if (const int at = choice->findData(format); at >= 0)
                choice->setCurrentIndex(at);
        QPushButton* go = defaultButton(dialog);
        REQUIRE(go);
        QTest::mouseClick(go, Qt::LeftButton); // the file dialog is answered meanwhile
        while (!go->isEnabled())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->openExternalLinks())
                told = label->text();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    answers.thenFile(path);
    sample.key(Qt::Key_E, Qt::ControlModifier);
    return told;
}

} // namespace

TEST_CASE("The export dialog writes what is seen and tells the file's name")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString pdf = home.path(QStringLiteral("bild.pdf"));
    CHECK(exportAs(sample, QStringLiteral("pdf"), pdf).contains(QStringLiteral("bild.pdf")));
    CHECK(contentsOf(pdf).startsWith("%PDF-"));
    sample.diagram().goTo(focusOn(QStringLiteral("vision-2035")));
    sample.settle();
    const QString svg = home.path(QStringLiteral("vision")); // gets its ending
    exportAs(sample, QStringLiteral("svg"), svg);
    CHECK(contentsOf(svg + QStringLiteral(".svg")).contains("<svg"));
    CHECK(sample.diagram().hasFocus());
}

TEST_CASE("An export has the colours and the logotype of the model")
{
    const Home home;
    auto model = modelFromTemplate(QStringLiteral("helsingborg"));
    REQUIRE(model);
    const ThemeId ours{QStringLiteral("ours")};
    const auto change = [&](const Result<Edit>& edit) {
        REQUIRE(edit);
        applyTo(*model, edit->changes);
    };
    change(addTheme(*model, QStringLiteral("Ours")));
    change(setThemeColour(*model, ours, QStringLiteral("red"), QStringLiteral("#225588")));
    change(setLogotype(*model, ours, sampleSvg()));
    const QString file = home.path(QStringLiteral("ours.styrmodell"));
    REQUIRE(Document::create(file, *model, Existing::Keep));
    SampleWindow sample(file);
    const QString svg = home.path(QStringLiteral("bild.svg"));
    exportAs(sample, QStringLiteral("svg"), svg);
    const QByteArray written = contentsOf(svg);
    CHECK(written.contains("\"#225588\""));
    CHECK(written.contains("<title>Helsingborgs stad</title>")); // without a text of its own
}

TEST_CASE("An export that cannot be written says why in a sentence")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString told = exportAs(sample, QStringLiteral("png"), QStringLiteral("/dev/null/bild.png"));
    CHECK(told.endsWith(u'.'));
}

TEST_CASE("Tables for Excel and the whole model as JSON are exported as they come in again")
{
    const Home home;
    SampleWindow sample(home.helsingborg());
    const QString csv = home.path(QStringLiteral("tabell.csv"));
    CHECK(exportAs(sample, QStringLiteral("csv"), csv).contains(QStringLiteral("tabell.csv")));
    CHECK(contentsOf(csv).startsWith("\xEF\xBB\xBFid;typ;titel;"));
    const QString json = home.path(QStringLiteral("modell.json"));
    exportAs(sample, QStringLiteral("json"), json);
    CHECK(contentsOf(json).startsWith("{\n  \"format\": \"styrmodell\""));
}
