/// A table of cells to type or paste into.
#pragma once

#include <QTableWidget>

namespace styrmodell
{

/// What she put into a cell.
struct TypedCell {
    int row = 0;
    int column = 0;
    QString text{};
};

/// Typing goes to the cell beneath; a block from a spreadsheet is pasted from the current cell on; Delete empties.
/// What is typed is told, never kept: the owner shows again what it has made of it.
class CellTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit CellTable(QWidget* parent = nullptr);

    /// Shows a text without telling. `isOpen`: may be typed into.
    void showCell(int row, int column, const QString& text, bool isOpen);

Q_SIGNALS:
    void cellsTyped(const QList<styrmodell::TypedCell>& cells);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paste();
    void empty();
    void copy();

    bool isShowing_ = false;
};

} // namespace styrmodell
