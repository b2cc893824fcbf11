/// The yearly grid: measured values, targets and follow-ups of everything that is followed up.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QDialog>

class QLabel;
class QSpinBox;

namespace styrmodell
{

class CellTable;
struct TypedCell;
struct YearRow;

/// Every cell is stored as it is typed; what is pasted at once is one undo step.
class YearDialog : public QDialog
{
    Q_OBJECT
public:
    YearDialog(Document& document, QWidget* parent);

private:
    void fill();
    void fillRow(int row, const YearRow& content);
    void take(const QList<TypedCell>& cells);
    /// Empty, or why the cell cannot be taken.
    QString takeCell(const YearRow& row, const TypedCell& cell, const QString& gesture);
    QString takeNumber(const YearRow& row, const TypedCell& cell, const QString& gesture);
    QString takeFollowUp(const YearRow& row, const TypedCell& cell, const QString& gesture);
    std::vector<YearRow> rows() const;

    Editing editing_;
    QSpinBox* year_;
    CellTable* table_;
    QLabel* problem_;
};

} // namespace styrmodell
