/// The main window with folders and settings of its own, worked by keys and mouse.
#pragma once

#include "app/desktop/desktop_settings.h"
#include "app/window/main_window.h"
#include "views/diagram/diagram_widget.h"
#include "views/panels/outline_panel.h"

#include <QDialog>
#include <QTemporaryDir>

#include <deque>
#include <functional>
#include <memory>

class QTreeView;

/// Where the window keeps what it remembers; several windows after each other are several starts of the program.
class Home
{
public:
    Home();
    QString path(const QString& name) const { return folder_.filePath(name); }
    /// A new file with Helsingborg's model.
    QString helsingborg(const QString& name = QStringLiteral("h.styrmodell")) const;
    /// The same, with a vision that is not adopted yet.
    QString proposedVision() const;
    /// A file that is no model.
    QString broken() const;

private:
    QTemporaryDir folder_;
};

/// Shown and active, without motion.
struct SampleWindow {
    /// `file` empty: the start page.
    explicit SampleWindow(const QString& file = {});

    styrmodell::DiagramWidget& diagram() { return window->diagram(); }
    QTreeView& tree();
    const styrmodell::Document& document() { return *window->document(); }
    QString titleOf(const QString& element);
    /// What the outline shows as chosen.
    QString chosenRow();
    QString statusText();
    /// The middle of the element's first node on the page, in the diagram.
    QPoint pointOf(const QString& element);
    /// Where a row of the outline is, in the tree's viewport.
    QPoint rowOf(const QString& title);
    /// A key, to whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Everything that waits to be done, e.g. a layout.
    void settle();

    styrmodell::DesktopSettings desktop;
    std::unique_ptr<styrmodell::MainWindow> window;
};

styrmodell::Focus focusOn(const QString& element);

/// Answers dialogs in the order in which they come, each when it is shown. All must have come in the end.
class Answers : public QObject
{
public:
    Answers();
    ~Answers() override;

    Answers& then(std::function<void(QDialog&)> answer);
    /// Types a path into a file dialog and accepts it.
    Answers& thenFile(const QString& path);
    /// Keeps what a message box says, and closes it.
    Answers& thenMessage(QString& text);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    std::deque<std::function<void(QDialog&)>> answers_;
};
