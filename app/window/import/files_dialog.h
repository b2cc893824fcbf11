/// Files in the interchange format and tables, looked at before they come in.
#pragma once

#include "app/window/import/preview_job.h"
#include "model/document/document.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace styrmodell
{

/// Tells of every sort of record and every row what becomes of it. All or nothing. Accepted: it came in.
class FilesDialog : public QDialog
{
    Q_OBJECT
public:
    FilesDialog(Document& document, const QStringList& paths, QWidget* parent);
    ~FilesDialog() override;

    /// What came in, as a sentence.
    const QString& outcome() const { return outcome_; }

private:
    void tell(const std::shared_ptr<const Import>& import);
    void addCounts(const Import& import);
    void addRefused(const Import& import);
    void addRows(const Import& import);
    void summarise();
    void bringIn();

    Document& document_;
    QLabel* summary_;
    QTreeWidget* list_;
    QCheckBox* proposes_; ///< adopted texts stay, with proposals beside them
    QPushButton* go_;
    std::shared_ptr<const Import> import_;
    std::unique_ptr<PreviewJob> job_;
    QString outcome_;
};

} // namespace styrmodell
