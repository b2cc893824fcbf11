#include "app/window/import/bringing_in.h"

#include "app/window/chooser.h"
#include "app/window/import/files_dialog.h"
#include "app/window/import/rows_dialog.h"
#include "app/window/preferences.h"
#include "app/window/window_actions.h"
#include "model/interchange/csv/import_csv.h"
#include "model/interchange/file_bytes.h"
#include "model/interchange/paste/html_list.h"
#include "views/diagram/diagram_widget.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace styrmodell
{
namespace
{

bool isTable(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"csv" || ending == u"tsv" || ending == u"txt";
}

/// A table whose headings are not all those of INTERCHANGE.md: she says what its columns are. Nothing: it needs no
/// such choice, or is no table at all, which the import of files tells.
std::optional<PastedText> rowsToMatch(const QString& path)
{
    if (!isTable(path) || openCsvFile(path))
        return {};
    const auto bytes = bytesOfFile(path, largestCsv);
    auto rows = bytes ? readCsvText(*bytes) : Result<std::vector<CsvRow>>(bytes.error());
    if (!rows)
        return {};
    return PastedText{*std::move(rows), false};
}

/// With the levels of a list, which only HTML may have.
QString clipboardText()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return {};
    const QString list = copied->hasHtml() ? textOfHtmlList(copied->html()) : QString();
    return list.isEmpty() ? copied->text() : list;
}

} // namespace

BringingIn::BringingIn(WindowActions& actions, const Chooser& chooser, DiagramWidget& diagram, Preferences& preferences,
                       QWidget& window)
    : QObject(&window), chooser_(chooser), diagram_(diagram), preferences_(preferences), window_(window)
{
    connect(actions.importFiles, &QAction::triggered, this, &BringingIn::importFiles);
    connect(actions.paste, &QAction::triggered, this, &BringingIn::paste);
}

void BringingIn::importFiles()
{
    if (!document_)
        return;
    const QStringList paths = QFileDialog::getOpenFileNames(&window_, tr("Import"), preferences_.exportFolder(),
                                                            tr("Models and tables (*.json *.csv *.tsv *.txt)") +
                                                                QStringLiteral(";;") + tr("All files (*)"));
    if (paths.isEmpty())
        return;
    if (auto rows = paths.size() == 1 ? rowsToMatch(paths.constFirst()) : std::nullopt)
        showRows(*std::move(rows), QFileInfo(paths.constFirst()).fileName(), true);
    else
        showFiles(paths);
}

void BringingIn::paste()
{
    if (!document_)
        return;
    PastedText pasted = readPastedText(clipboardText());
    if (pasted.rows.empty())
        return Q_EMIT refused(
            tr("There is no text on the clipboard. Copy rows or a list first, e.g. in Excel or Word."));
    showRows(std::move(pasted), tr("What was pasted"), false);
}

void BringingIn::showRows(PastedText rows, const QString& name, bool isFile)
{
    const Chosen& chosen = chooser_.chosen();
    const auto element = chosen.elements.isEmpty() ? std::nullopt : std::optional(chosen.elements.constFirst());
    PastePlace place = placeFor(document_->model(), element, chosen.kind);
    if (isFile)
        place.parent.reset();
    RowsDialog dialog(*document_, std::move(rows), place, name, isFile, &window_);
    if (dialog.exec() == QDialog::Accepted)
        diagram_.announce(dialog.outcome());
}

void BringingIn::showFiles(const QStringList& paths)
{
    FilesDialog dialog(*document_, paths, &window_);
    if (dialog.exec() == QDialog::Accepted)
        diagram_.announce(dialog.outcome());
}

} // namespace styrmodell
