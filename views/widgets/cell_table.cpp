#include "views/widgets/cell_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace styrmodell
{

CellTable::CellTable(QWidget* parent) : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false); // Tab leaves the table
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    connect(this, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!isShowing_)
            Q_EMIT cellsTyped({{row, column, item(row, column)->text()}});
    });
}

void CellTable::showCell(int row, int column, const QString& text, bool isOpen)
{
    const QScopedValueRollback showing(isShowing_, true);
    auto* cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        setItem(row, column, cell); // the table takes it over
    }
    cell->setText(text);
    cell->setToolTip(text);
    // A reader hears one cell at a time, and of an empty one nothing: say which it is
    QStringList spoken;
    for (const QTableWidgetItem* heading : {verticalHeaderItem(row), horizontalHeaderItem(column)})
        if (heading)
            spoken += heading->text();
    cell->setData(Qt::AccessibleTextRole,
                  tr("%1: %2", "which cell, what stands in it")
                      .arg(spoken.join(QStringLiteral(", ")), text.isEmpty() ? tr("empty", "a cell") : text));
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    cell->setFlags(isOpen ? always | Qt::ItemIsEditable : always);
}

void CellTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return empty();
    QTableWidget::keyPressEvent(event);
}

void CellTable::paste()
{
    QString text = QApplication::clipboard()->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<TypedCell> cells;
    const QStringList lines = text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QStringList parts = lines.at(line).split(u'\t');
        for (qsizetype part = 0; part < parts.size(); ++part) {
            const int row = currentRow() + static_cast<int>(line);
            const int column = currentColumn() + static_cast<int>(part);
            const QTableWidgetItem* cell = item(row, column);
            if (cell && cell->flags().testFlag(Qt::ItemIsEditable))
                cells.append({row, column, parts.at(part).trimmed()});
        }
    }
    if (!cells.isEmpty())
        Q_EMIT cellsTyped(cells);
}

void CellTable::empty()
{
    QList<TypedCell> cells;
    for (const QTableWidgetItem* cell : selectedItems())
        if (cell->flags().testFlag(Qt::ItemIsEditable) && !cell->text().isEmpty())
            cells.append({cell->row(), cell->column(), QString()});
    if (!cells.isEmpty())
        Q_EMIT cellsTyped(cells);
}

void CellTable::copy()
{
    QStringList lines;
    for (const QTableWidgetSelectionRange& range : selectedRanges())
        for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
            QStringList parts;
            for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
                parts += item(row, column) ? item(row, column)->text() : QString();
            lines += parts.join(u'\t');
        }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace styrmodell
