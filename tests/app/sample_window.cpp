#include "sample_window.h"

#include "model/interchange/templates.h"
#include "model/operations/fields.h"
#include "views/diagram/page_index.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSettings>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace styrmodell;

Home::Home()
{
    REQUIRE(folder_.isValid());
    QCoreApplication::setApplicationName(QStringLiteral("styrmodell"));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("data"))));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path(QStringLiteral("settings")));
}

QString Home::helsingborg(const QString& name) const
{
    const auto model = modelFromTemplate(QStringLiteral("helsingborg"));
    REQUIRE(model);
    const auto made = Document::create(path(name), *model, Existing::Keep);
    REQUIRE(made);
    return path(name);
}

QString Home::proposedVision() const
{
    QString file = helsingborg(QStringLiteral("proposed.styrmodell"));
    const auto opened = Document::open(file, {QStringLiteral("another")});
    REQUIRE(opened);
    const auto edit = setFields((*opened)->model(), {{QStringLiteral("vision-2035")}},
                                [](Element& vision) { vision.status = TextStatus::Proposed; });
    REQUIRE(edit);
    REQUIRE((*opened)->apply(*edit));
    return file;
}

QString Home::broken() const
{
    QFile file(path(QStringLiteral("broken.styrmodell")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no model at all");
    return file.fileName();
}

SampleWindow::SampleWindow(const QString& file) : window(std::make_unique<MainWindow>(desktop))
{
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    diagram().setMotion(Motion::None);
    if (!file.isEmpty())
        REQUIRE(window->openFile(file));
    settle();
}

QTreeView& SampleWindow::tree()
{
    return *window->outline().findChild<QTreeView*>();
}

QString SampleWindow::titleOf(const QString& element)
{
    const Element* found = document().model().find(ElementId{element});
    REQUIRE(found);
    return found->title;
}

QString SampleWindow::chosenRow()
{
    return tree().selectionModel()->selectedIndexes().value(0).data().toString();
}

QString SampleWindow::statusText()
{
    QStringList texts;
    for (const QLabel* label : window->statusBar()->findChildren<QLabel*>())
        texts += label->text();
    return texts.join(u'\n');
}

QPoint SampleWindow::pointOf(const QString& element)
{
    const Node* node = diagram().index().focusableOf({element});
    REQUIRE(node);
    return diagram().toWidget(node->box).center().toPoint();
}

QPoint SampleWindow::rowOf(const QString& title)
{
    const QAbstractItemModel* model = tree().model();
    const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchRecursive);
    REQUIRE(found.size() == 1);
    tree().scrollTo(found.first());
    return tree().visualRect(found.first()).center();
}

void SampleWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void SampleWindow::type(const QString& text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 128) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            continue;
        }
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter); // QTest knows ASCII only
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

void SampleWindow::settle()
{
    if (!QApplication::activeWindow() && !QApplication::activePopupWidget()) {
        window->activateWindow(); // after a dialog: elsewhere the window manager does it
        CHECK(QTest::qWaitForWindowActive(window.get()));
    }
    QApplication::processEvents();
    diagram().refreshNow();
}

Focus focusOn(const QString& element)
{
    return ElementId{element};
}

Answers::Answers()
{
    qApp->installEventFilter(this);
}

Answers::~Answers()
{
    CHECK(answers_.empty());
}

Answers& Answers::then(std::function<void(QDialog&)> answer)
{
    answers_.push_back(std::move(answer));
    return *this;
}

Answers& Answers::thenFile(const QString& path)
{
    return then([path](QDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        REQUIRE(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

Answers& Answers::thenMessage(QString& text)
{
    return then([&text](QDialog& dialog) {
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        REQUIRE(box);
        text = box->text();
        QTest::keyClick(box, Qt::Key_Return);
    });
}

bool Answers::eventFilter(QObject* object, QEvent* event)
{
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(object) : nullptr;
    if (dialog && !answers_.empty()) {
        const auto answer = answers_.front();
        answers_.pop_front();
        QMetaObject::invokeMethod(
            dialog,
            [dialog, answer] {
                CHECK(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
                answer(*dialog);
            },
            Qt::QueuedConnection);
    }
    return false;
}
