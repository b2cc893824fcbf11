#include "app/window/versions.h"

#include "app/window/document_files.h"
#include "app/window/preferences.h"
#include "app/window/version_dialog.h"
#include "app/window/window_actions.h"

#include <QFileDialog>
#include <QFileInfo>

namespace styrmodell
{

Versions::Versions(WindowActions& actions, const Preferences& preferences, QWidget& window)
    : QObject(&window), preferences_(preferences), window_(window)
{
    connect(actions.saveVersion, &QAction::triggered, this, &Versions::nameVersion);
    connect(actions.copyWithoutHistory, &QAction::triggered, this, &Versions::copyWithoutHistory);
}

void Versions::setDocument(Document* document)
{
    document_ = document;
}

void Versions::nameVersion()
{
    VersionDialog dialog(*document_, &window_);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT announced(tr("The version “%1” is saved.").arg(dialog.name()));
}

void Versions::copyWithoutHistory()
{
    const QString name = QFileInfo(document_->path()).completeBaseName();
    //: a file's name: %1 is that of the file that is copied
    const QString proposed = tr("%1 without history").arg(name) + u'.' + DocumentFiles::ending();
    const QString chosen = QFileDialog::getSaveFileName(&window_, tr("Save a copy without history"),
                                                        preferences_.modelFolder() + u'/' + proposed,
                                                        tr("Governance models (*.%1)").arg(DocumentFiles::ending()));
    if (chosen.isEmpty())
        return;
    const QString path = DocumentFiles::withEnding(chosen);
    if (const auto saved = document_->saveCopyWithoutHistory(path, Existing::Replace); !saved)
        return Q_EMIT refused(saved.error().message());
    Q_EMIT announced(tr("A copy without history is saved: %1").arg(QFileInfo(path).fileName()));
}

} // namespace styrmodell
