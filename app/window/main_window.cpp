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
#include "app/window/themes/themes_dialog.h"
#include "app/window/threads.h"
#include "app/window/versions.h"
#include "app/window/window_actions.h"
#include "app/window/window_style.h"
#include "app/window/wording_questions.h"
#include "app/window/workspace.h"
#include "app/window/year_dialog.h"
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

/// As long as a short sentence is read.
constexpr int messageMs = 4000;
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
    new TextSize(*actions_, *diagram_, preferences_, this);
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

void MainWindow::connectActions()
{
    connect(actions_, &WindowActions::commandGiven, diagram_, &DiagramWidget::finishEditing);
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions_->newModel, &MainWindow::newModel);
    on(actions_->open, &MainWindow::chooseFile);
    on(actions_->saveAs, &MainWindow::saveAs);
    on(actions_->exportPicture, &MainWindow::exportPicture);
    on(actions_->kinds, [this] { showKinds(chooser_->chosen().kind.value_or(KindId{})); });
    on(actions_->themes, [this] { ThemesDialog(*document_, colours(), this).exec(); });
    on(actions_->quit, &MainWindow::close);
    on(actions_->undo, [this] { takeBack(false); });
    on(actions_->redo, [this] { takeBack(true); });
    on(actions_->rename, &MainWindow::renameCurrent);
    on(actions_->back, [this] { diagram_->goBack(); });
    on(actions_->forward, [this] { diagram_->goForward(); });
    on(actions_->home, [this] { diagram_->goHome(); });
    on(actions_->jump, [this] {
        diagram_->setFocus();
        diagram_->toggleJumping();
    });
    on(actions_->zoomIn, [this] { diagram_->zoomIn(); });
    on(actions_->zoomOut, [this] { diagram_->zoomOut(); });
    on(actions_->zoomToFit, [this] { diagram_->zoomToFit(); });
    on(actions_->followUpYear, [this] { YearDialog(*document_, this).exec(); });
    on(actions_->keys, &MainWindow::showKeys);
    on(actions_->about, &MainWindow::showAbout);
    const auto colours = [&](QAction* action, Appearance appearance) {
        on(action, [this, appearance] {
            preferences_.setAppearance(appearance);
            applyColours();
        });
    };
    colours(actions_->systemColours, Appearance::System);
    colours(actions_->lightColours, Appearance::Light);
    colours(actions_->darkColours, Appearance::Dark);
    connect(actions_->recentFiles, &QMenu::aboutToShow, this, &MainWindow::refreshRecentFiles);
}

void MainWindow::connectViews()
{
    connect(start_, &StartPage::templateChosen, this, &MainWindow::newFromTemplate);
    connect(start_, &StartPage::openWanted, this, &MainWindow::chooseFile);
    connect(start_, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(diagram_, &DiagramWidget::focusChanged, this, &MainWindow::followFocus);
    connect(diagram_, &DiagramWidget::currentElementChanged, this, [this] { refresh(); });
    connect(diagram_, &DiagramWidget::currentElementChanged, this, &MainWindow::followMark);
    connect(diagram_, &DiagramWidget::pageChanged, this, &MainWindow::followMark);
    connect(diagram_, &DiagramWidget::canGoBackChanged, actions_->back, &QAction::setEnabled);
    connect(diagram_, &DiagramWidget::canGoForwardChanged, actions_->forward, &QAction::setEnabled);
    connect(diagram_, &DiagramWidget::zoomChanged, this, [this] { refresh(); });
    connect(diagram_, &DiagramWidget::announced, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, messageMs); });
    const auto refuse = [this](const QString& sentence) { tell(Error{sentence}); };
    connect(chooser_, &Chooser::changed, workspace_, &Workspace::showChosen);
    connect(chooser_, &Chooser::changed, this, [this] { refresh(); });
    connect(workspace_, &Workspace::refused, this, refuse);
    connect(workspace_, &Workspace::announced, diagram_, &DiagramWidget::announce);
    connect(drafting_, &Drafting::refused, this, refuse);
    connect(wordings_, &WordingQuestions::refused, this, refuse);
    connect(inspector_, &InspectorPanel::additionWanted, drafting_, &Drafting::addOfKind);
    connect(inspector_, &InspectorPanel::definitionWanted, this, &MainWindow::showKinds);
    connectWordings();
    connect(lookBack_, &LookBack::refused, this, refuse);
    connect(versions_, &Versions::refused, this, refuse);
    connect(versions_, &Versions::announced, diagram_, &DiagramWidget::announce);
    connect(pictures_, &Pictures::refused, this, refuse);
    connect(diagram_, &DiagramWidget::pictureChanged, this, &MainWindow::refresh);
    connect(bringingIn_, &BringingIn::refused, this, refuse);
    const QList<QAction*> drafting{actions_->rename,
                                   actions_->add,
                                   actions_->addWithin->menuAction(),
                                   actions_->duplicate,
                                   actions_->moveUp,
                                   actions_->moveDown,
                                   actions_->changeKind->menuAction(),
                                   actions_->relate,
                                   actions_->merge,
                                   actions_->lineOfSight,
                                   actions_->threadPicture,
                                   actions_->remove};
    outline().addCommands(drafting);
    diagram_->addCommands(drafting.mid(1), {actions_->addNew->menuAction(), actions_->undo,
                                            actions_->byHand->menuAction(), actions_->exportPicture});
}

void MainWindow::connectWordings()
{
    // Queued: the editor in which she typed still closes
    connect(&outline(), &OutlinePanel::adoptedTitleTyped, wordings_, &WordingQuestions::askAboutTitle,
            Qt::QueuedConnection);
    connect(diagram_, &DiagramWidget::adoptedTitleTyped, wordings_, &WordingQuestions::askAboutTitle,
            Qt::QueuedConnection);
    connect(wordings_, &WordingQuestions::announced, diagram_, &DiagramWidget::announce);
    connect(inspector_, &InspectorPanel::pictureWanted, diagram_, [this](const PictureId& picture) {
        diagram_->showPicture({picture, {}, {}});
    });
    connect(inspector_, &InspectorPanel::decisionWanted, wordings_, &WordingQuestions::registerDecision);
    connect(actions_->registerDecision, &QAction::triggered, this,
            [this] { wordings_->registerDecision(chooser_->chosen().elements); });
    connect(actions_->relate, &QAction::triggered, this, [this] {
        actions_->showInspector->setChecked(true);
        inspector_->beginRelating();
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
    const QString zoom =
        diagram_->zoom() == 1.0 ? tr("whole picture") : QStringLiteral("%1 %").arg(qRound(diagram_->zoom() * 100));
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
