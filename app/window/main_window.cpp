#include "app/window/main_window.h"

#include "app/desktop/desktop_settings.h"
#include "app/window/chooser.h"
#include "app/window/document_files.h"
#include "app/window/drafting.h"
#include "app/window/export_dialog.h"
#include "app/window/help_dialogs.h"
#include "app/window/import/bringing_in.h"
#include "app/window/keyboard_ring.h"
#include "app/window/kinds/kinds_dialog.h"
#include "app/window/look_back.h"
#include "app/window/pictures/arrangement.h"
#include "app/window/pictures/pictures.h"
#include "app/window/presenting/presenting.h"
#include "app/window/reviewing.h"
#include "app/window/search/model_search.h"
#include "app/window/start_page.h"
#include "app/window/text_size.h"
#include "app/window/threads.h"
#include "app/window/versions.h"
#include "app/window/window_actions.h"
#include "app/window/window_style.h"
#include "app/window/wording_questions.h"
#include "app/window/workspace.h"
#include "model/document/label.h"
#include "views/diagram/diagram_widget.h"
#include "views/panels/inspector/inspector_panel.h"
#include "views/panels/outline_panel.h"
#include "views/panels/reading/reading_panel.h"
#include "views/widgets/eliding_label.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace styrmodell
{
namespace
{

constexpr QSize firstSize(1720, 1040);
/// From this width on the inspector has room beside a picture that is laid out wide.
constexpr int roomyWidth = 1560;

} // namespace

MainWindow::MainWindow(DesktopSettings& desktop)
    : desktop_(desktop), actions_(new WindowActions(*this)), rings_(new KeyboardRings(this))
{
    makeWidgets();
    connectActions();
    connectViews();
    applyColours();
    new TextSize(*actions_, *diagram_, preferences_, this);
    connect(&desktop_, &DesktopSettings::changed, this, &MainWindow::applyColours);
    resize(screen()->availableSize().boundedTo(firstSize));
    restoreGeometry(preferences_.windowGeometry());
    actions_->showInspector->setChecked(width() >= roomyWidth);
    workspace_->arrange(preferences_.workspace());
    refresh();
}

MainWindow::~MainWindow()
{
    drafting_->setDocument(nullptr);
    wordings_->setDocument(nullptr);
    lookBack_->setDocument(nullptr);
    threads_->setDocument(nullptr);
    presenting_->setDocument(nullptr);
    pictures_->setDocument(nullptr);
    search_->setDocument(nullptr);
    bringingIn_->setDocument(nullptr);
    workspace_->setDocument(nullptr);
}

DiagramWidget& MainWindow::diagram()
{
    return workspace_->diagram();
}

OutlinePanel& MainWindow::outline()
{
    return workspace_->outline();
}

void MainWindow::makeWidgets()
{
    pages_ = new QStackedWidget(this);
    start_ = new StartPage(pages_);
    start_->showFiles(preferences_.recentFiles(), DocumentFiles::unnamedFiles());
    workspace_ = new Workspace(pages_);
    workspace_->showOutlineBy(*actions_->showOutline);
    inspector_ = new InspectorPanel;
    workspace_->addAtRight(inspector_, *actions_->showInspector);
    diagram_ = &workspace_->diagram();
    wordings_ = new WordingQuestions(*this);
    chooser_ = new Chooser(workspace_->outline(), *diagram_, this);
    drafting_ = new Drafting(*actions_, *chooser_, workspace_->outline(), *diagram_, *this);
    lookBack_ = new LookBack(*actions_, *workspace_, *this);
    versions_ = new Versions(*actions_, preferences_, *this);
    threads_ = new Threads(*actions_, *chooser_, *workspace_, this);
    presenting_ = new Presenting(*actions_, *workspace_, preferences_, *this);
    pictures_ = new Pictures(*actions_, *diagram_, *this);
    arrangement_ = new Arrangement(*actions_, *workspace_, this);
    bringingIn_ = new BringingIn(*actions_, *chooser_, *diagram_, preferences_, *this);
    search_ = new ModelSearch(*actions_, *diagram_, *this);
    makeReading();
    pages_->addWidget(start_);
    pages_->addWidget(workspace_);
    setCentralWidget(pages_);
    savedLabel_ = new ElidingLabel(this);
    shownLabel_ = new ElidingLabel(this);
    statusBar()->addWidget(savedLabel_);
    new Reviewing(*actions_, *workspace_, *statusBar());
    statusBar()->addPermanentWidget(shownLabel_);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::makeReading()
{
    auto* reading = new ReadingPanel;
    workspace_->addAtRight(reading, *actions_->showReading);
    const auto read = [this, reading] {
        if (reading->isVisible())
            reading->showPage(diagram_->page());
    };
    connect(diagram_, &DiagramWidget::pageChanged, reading, read);
    connect(actions_->showReading, &QAction::toggled, reading, read); // it stands there by now
    connect(actions_->showReading, &QAction::triggered, reading, [reading](bool isWanted) {
        if (isWanted)
            reading->setFocus();
    });
}

void MainWindow::exportPicture()
{
    ExportDialog dialog(*diagram_->model(), diagram_->request(), preferences_, this);
    dialog.exec();
}

void MainWindow::showKinds(const KindId& kind)
{
    KindsDialog(*document_, colours(), kind, this).exec();
}

void MainWindow::showKeys()
{
    KeysDialog(keyGroups(*this), this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Styrmodell"), aboutText());
}

void MainWindow::takeBack(bool isRedo)
{
    if (!document_)
        return;
    const auto entry = isRedo ? document_->nextRedo() : document_->nextUndo();
    const auto done = isRedo ? document_->redo() : document_->undo();
    if (!done)
        return tell(done.error());
    if (entry)
        diagram_->announce(isRedo ? tr("Redone: %1.").arg(label(*entry)) : tr("Undone: %1.").arg(label(*entry)));
}

void MainWindow::renameCurrent()
{
    if (outline().isAncestorOf(QApplication::focusWidget()))
        outline().editTitle();
    else
        diagram_->editCurrent();
}

void MainWindow::followFocus(const Focus& focus)
{
    outline().showFocus(focus);
    refresh();
}

/// While she is in the outline, its own row leads.
void MainWindow::followMark()
{
    if (!chooser_->isInOutline())
        outline().showMarked(chooser_->focusInPicture());
}

void MainWindow::refresh()
{
    const bool hasDocument = document_ != nullptr;
    pages_->setCurrentWidget(hasDocument ? static_cast<QWidget*>(workspace_) : start_);
    actions_->enableForDocument(hasDocument);
    statusBar()->setVisible(hasDocument);
    if (!hasDocument) {
        setWindowTitle(QStringLiteral("Styrmodell"));
        return;
    }
    const Model& model = document_->model();
    const auto undone = document_->nextUndo();
    const auto redone = document_->nextRedo();
    actions_->undo->setEnabled(undone.has_value());
    actions_->undo->setText(undone ? tr("&Undo: %1").arg(label(*undone)) : tr("&Undo"));
    actions_->redo->setEnabled(redone.has_value());
    actions_->saveVersion->setEnabled(!document_->isReadOnly());
    actions_->redo->setText(redone ? tr("&Redo: %1").arg(label(*redone)) : tr("&Redo"));
    actions_->back->setEnabled(diagram_->canGoBack());
    actions_->forward->setEnabled(diagram_->canGoForward());
    const QString name = DocumentFiles::isUnnamed(*document_) ? tr("%1 (not named yet)").arg(model.info().title)
                                                              : QFileInfo(document_->path()).completeBaseName();
    setWindowTitle(tr("%1 – Styrmodell").arg(name));
    const QString saved = document_->isHeld()       ? tr("An earlier state is shown")
                          : document_->isReadOnly() ? tr("Read only")
                                                    : tr("Everything is saved");
    savedLabel_->setText(QStringLiteral("%1  ·  %2, %3")
                             .arg(saved, tr("%n element(s)", nullptr, static_cast<int>(model.table<Element>().size())),
                                  tr("%n relation(s)", nullptr, static_cast<int>(model.table<Relation>().size()))));
    const QString zoom = diagram_->zoom() == 1.0
                             ? (diagram_->showsWholePage() ? tr("whole picture") : tr("whole width"))
                             : QStringLiteral("%1 %").arg(qRound(diagram_->zoom() * 100));
    shownLabel_->setText(tr("Zoom: %1  ·  Picture: %2  ·  As of %3")
                             .arg(zoom, pictures_->nameOfShown(), diagram_->request().asOf.toString(Qt::ISODate)));
}

Palette MainWindow::colours() const
{
    const Appearance appearance = preferences_.appearance();
    const bool isDark = appearance == Appearance::System ? desktop_.isDark() : appearance == Appearance::Dark;
    return Palette::named(desktop_.wantsContrast() ? PaletteName::Contrast
                          : isDark                 ? PaletteName::Dark
                                                   : PaletteName::Light);
}

void MainWindow::applyColours()
{
    const Appearance appearance = preferences_.appearance();
    actions_->systemColours->setChecked(appearance == Appearance::System);
    actions_->lightColours->setChecked(appearance == Appearance::Light);
    actions_->darkColours->setChecked(appearance == Appearance::Dark);
    const Palette palette = colours();
    QApplication::setPalette(widgetPalette(palette));
    qApp->setStyleSheet(widgetStyleSheet(palette));
    actions_->setColours(palette);
    rings_->setColours(palette);
    workspace_->setColours(palette);
    presenting_->setColours(palette);
    search_->setColours(palette);
    diagram_->setMotion(desktop_.wantsReducedMotion() ? Motion::Reduced : Motion::Full);
}

void MainWindow::tell(const Error& error)
{
    QMessageBox::warning(this, tr("Styrmodell"), error.message());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    preferences_.setWindow(saveGeometry(), workspace_->arrangement());
    QMainWindow::closeEvent(event);
}

} // namespace styrmodell
