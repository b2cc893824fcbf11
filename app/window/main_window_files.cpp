// New, open, name: which file the window shows.
#include "app/window/main_window.h"

#include "app/window/document_files.h"
#include "app/window/drafting.h"
#include "app/window/import/bringing_in.h"
#include "app/window/look_back.h"
#include "app/window/pictures/pictures.h"
#include "app/window/presenting/presenting.h"
#include "app/window/search/model_search.h"
#include "app/window/template_dialog.h"
#include "app/window/threads.h"
#include "app/window/versions.h"
#include "app/window/window_actions.h"
#include "app/window/wording_questions.h"
#include "app/window/workspace.h"
#include "views/diagram/diagram_widget.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace styrmodell
{
namespace
{

QString filter()
{
    return MainWindow::tr("Governance models (*.%1)").arg(DocumentFiles::ending());
}

} // namespace

bool MainWindow::openFile(const QString& path)
{
    auto opened = Document::open(path);
    if (!opened) {
        tell(opened.error());
        return false;
    }
    setDocument(*std::move(opened));
    return true;
}

void MainWindow::setDocument(std::unique_ptr<Document> document)
{
    const std::unique_ptr<Document> former = exchangeDocument(std::move(document));
    workspace_->setDocument(document_.get());
    followFocus(diagram_->focus());
    diagram_->setFocus();
}

/// The present document from now on; the views may still show the one that is returned.
std::unique_ptr<Document> MainWindow::exchangeDocument(std::unique_ptr<Document> document)
{
    connect(document.get(), &Document::changed, this, &MainWindow::refresh);
    connect(document.get(), &Document::heldChanged, this, &MainWindow::refresh);
    if (!DocumentFiles::isUnnamed(*document)) {
        preferences_.addRecentFile(document->path());
        preferences_.setModelFolder(QFileInfo(document->path()).absolutePath());
    }
    drafting_->setDocument(document.get());
    wordings_->setDocument(document.get());
    lookBack_->setDocument(document.get());
    threads_->setDocument(document.get());
    presenting_->setDocument(document.get());
    pictures_->setDocument(document.get());
    versions_->setDocument(document.get());
    search_->setDocument(document.get());
    bringingIn_->setDocument(document.get());
    return std::exchange(document_, std::move(document));
}

void MainWindow::newModel()
{
    TemplateDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        newFromTemplate(dialog.templateName());
}

void MainWindow::newFromTemplate(const QString& name)
{
    auto made = DocumentFiles::newUnnamed(name);
    if (!made)
        return tell(made.error());
    setDocument(*std::move(made));
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a model"), preferences_.modelFolder(), filter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::saveAs()
{
    const QString title = document_->model().info().title.simplified();
    const QString proposed = preferences_.modelFolder() + u'/' + idFromText(title) + u'.' + DocumentFiles::ending();
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Keep the model under a name"), proposed, filter());
    if (chosen.isEmpty())
        return;
    const QString path = DocumentFiles::withEnding(chosen);
    if (QFileInfo(path) == QFileInfo(document_->path()))
        return;
    auto named = DocumentFiles::name(*document_, path);
    if (!named)
        return tell(named.error());
    std::unique_ptr<Document> former = exchangeDocument(*std::move(named));
    workspace_->continueWith(*document_);
    DocumentFiles::leave(std::move(former));
    refresh();
}

void MainWindow::refreshRecentFiles()
{
    QMenu* menu = actions_->recentFiles;
    menu->clear();
    const auto offer = [&](const QString& path, const QString& text) {
        menu->addAction(text, this, [this, path] { openFile(path); });
    };
    for (const QString& path : preferences_.recentFiles())
        offer(path, QFileInfo(path).fileName() + QStringLiteral("  –  ") + QFileInfo(path).absolutePath());
    for (const QString& path : DocumentFiles::unnamedFiles())
        offer(path, tr("%1 (not named yet)").arg(QFileInfo(path).completeBaseName()));
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace styrmodell
