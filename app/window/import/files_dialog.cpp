#include "app/window/import/files_dialog.h"

#include "app/window/import/import_words.h"
#include "model/interchange/import.h"
#include "model/operations/wordings.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

/// What is wrong with the files stands before what is wrong in them.
Import importPaths(const Model& model, const QStringList& paths)
{
    std::vector<SourceFile> files;
    std::vector<Error> unreadable;
    for (const QString& path : paths) {
        auto file = openSourceFile(path);
        if (file)
            files.push_back(*std::move(file));
        else
            unreadable.push_back(file.error());
    }
    Import import = importFiles(model, files);
    if (!unreadable.empty())
        import.edit = {};
    import.refused.insert(import.refused.begin(), unreadable.begin(), unreadable.end());
    return import;
}

QTreeWidgetItem* addItem(QTreeWidget& list, const QString& what, const QString& answer)
{
    auto* item = new QTreeWidgetItem(&list, {what, answer});
    item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(what, answer));
    item->setToolTip(1, answer);
    return item;
}

} // namespace

FilesDialog::FilesDialog(Document& document, const QStringList& paths, QWidget* parent)
    : QDialog(parent), document_(document), summary_(new QLabel(tr("Looking through the files…"), this)),
      list_(new QTreeWidget(this)), proposes_(new QCheckBox(tr("Keep &adopted texts and propose the new ones"), this)),
      go_(new QPushButton(tr("Bring in"), this))
{
    setWindowTitle(paths.size() == 1 ? tr("Import %1").arg(QFileInfo(paths.constFirst()).fileName())
                                     : tr("Import %n file(s)", nullptr, static_cast<int>(paths.size())));
    summary_->setWordWrap(true);
    list_->setHeaderLabels({tr("What"), tr("What becomes of it")});
    list_->setObjectName(QStringLiteral("table"));
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAccessibleName(tr("What comes in"));
    list_->setColumnWidth(0, fontMetrics().averageCharWidth() * 36);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(go_, QDialogButtonBox::ActionRole);
    go_->setDefault(true);
    go_->setEnabled(false);
    connect(go_, &QPushButton::clicked, this, &FilesDialog::bringIn);
    proposes_->setChecked(true);
    proposes_->hide();
    connect(proposes_, &QCheckBox::toggled, this, &FilesDialog::summarise);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    column->addWidget(summary_);
    column->addWidget(list_, 1);
    column->addWidget(proposes_);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
    job_ = std::make_unique<PreviewJob>([model = document.model(), paths] { return importPaths(model, paths); }, this,
                                        [this](const auto& import) { tell(import); });
}

FilesDialog::~FilesDialog() = default;

void FilesDialog::tell(const std::shared_ptr<const Import>& import)
{
    import_ = import;
    proposes_->setVisible(changedAdoptedTexts(import->edit) > 0);
    summarise();
    addRefused(*import);
    addCounts(*import);
    addRows(*import);
    go_->setEnabled(import->refused.empty() && !import->edit.changes.empty() && !document_.isReadOnly());
    if (go_->isEnabled())
        go_->setFocus();
}

void FilesDialog::summarise()
{
    if (!import_)
        return;
    const Import* import = import_.get();
    const int refused = static_cast<int>(import->refused.size());
    if (refused > 0)
        summary_->setText(tr("%n fault(s). Nothing comes in until they are mended in the files.", nullptr, refused));
    else if (import->edit.changes.empty())
        summary_->setText(tr("Everything in the files is in the model already."));
    else
        summary_->setText(
            QString(countsOf(*import) + QStringLiteral(". ") + adoptedSentence(import->edit, proposes_->isChecked()))
                .trimmed());
}

void FilesDialog::addRefused(const Import& import)
{
    for (const Error& error : import.refused) {
        QTreeWidgetItem* item = addItem(*list_, wordFor(RowAnswer::Refused), error.message());
        item->setForeground(0, QApplication::palette().brush(QPalette::BrightText));
    }
}

void FilesDialog::addCounts(const Import& import)
{
    for (size_t type = 0; type < recordTypeCount; ++type) {
        const ImportCount& count = import.counts[type];
        if (count.added + count.changed + count.same > 0)
            addItem(*list_, recordsWord(type), countsOf(count));
    }
}

void FilesDialog::addRows(const Import& import)
{
    for (const ImportedRow& row : import.rows)
        if (row.answer != RowAnswer::Refused) // those stand above
            addItem(*list_, tr("%1, row %2", "a file").arg(QFileInfo(row.file).fileName()).arg(row.number),
                    wordFor(row.answer));
}

void FilesDialog::bringIn()
{
    const auto done = document_.apply(asWanted(document_.model(), import_->edit, proposes_->isChecked()));
    if (!done)
        return summary_->setText(done.error().what);
    outcome_ = tr("Brought in: %1.").arg(countsOf(*import_));
    accept();
}

} // namespace styrmodell
