/// Rows from the clipboard or a table file, looked at before they come in.
#pragma once

#include "app/window/import/column_members.h"
#include "app/window/import/preview_job.h"
#include "model/document/document.h"
#include "model/interchange/paste/pasted_table.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace styrmodell
{

class AnsweredRows;
class ColumnChoices;
class RowsOptions;

/// She says what each column, or each level of a list, is; every row tells what becomes of it. All or nothing.
/// Accepted: it came in.
class RowsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name` is what messages call where the rows come from.
    RowsDialog(Document& document, PastedText pasted, const PastePlace& place, const QString& name, bool isFile,
               QWidget* parent);
    ~RowsDialog() override;

    /// What came in, as a sentence.
    const QString& outcome() const { return outcome_; }

private:
    void makeTable();
    QLayout* makeButtons();
    void showRows();
    void showList();
    void showTable();
    void chooseTable();
    void chooseMember(int column, const QString& member);

    void look();
    void tell(const std::shared_ptr<const Import>& import);
    void showDetail();
    void refresh();
    QString summary() const;
    void bringIn();

    Document& document_;
    const PastedText pasted_;
    const std::vector<ListLine> lines_;
    const PastePlace place_;
    const QString name_;
    TableChoices table_;
    ListChoices list_;
    ColumnMembers members_;

    RowsOptions* options_;
    QLabel* summary_;
    QTableView* view_;
    AnsweredRows* rows_;
    ColumnChoices* columns_;
    QLabel* detail_;
    QCheckBox* leaveOut_;
    QCheckBox* proposes_; ///< adopted texts stay, with proposals beside them
    QPushButton* go_;

    std::unique_ptr<PreviewJob> job_;
    bool isStale_ = false;                 ///< something was chosen while the job was looking
    std::shared_ptr<const Import> import_; ///< of what is chosen now; null: not yet looked through
    QString outcome_;
};

} // namespace styrmodell
