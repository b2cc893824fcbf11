// Which command and which signal of the window's parts leads where.
#include "app/window/chooser.h"
#include "app/window/drafting.h"
#include "app/window/import/bringing_in.h"
#include "app/window/look_back.h"
#include "app/window/main_window.h"
#include "app/window/pictures/pictures.h"
#include "app/window/start_page.h"
#include "app/window/themes/themes_dialog.h"
#include "app/window/versions.h"
#include "app/window/window_actions.h"
#include "app/window/wording_questions.h"
#include "app/window/workspace.h"
#include "app/window/year_dialog.h"
#include "views/diagram/diagram_widget.h"
#include "views/panels/inspector/inspector_panel.h"
#include "views/panels/outline_panel.h"

#include <QMenu>
#include <QStatusBar>

namespace styrmodell
{
namespace
{

/// As long as a short sentence is read.
constexpr int messageMs = 4000;

} // namespace

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
    connect(diagram_, &DiagramWidget::pageChanged, this, &MainWindow::refresh);
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

} // namespace styrmodell
