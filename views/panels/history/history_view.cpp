#include "views/panels/history/history_view.h"

#include "views/panels/history/history_model.h"
#include "views/panels/history/row_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace styrmodell
{

HistoryView::HistoryView(QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(20);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void HistoryView::showHistory(HistoryModel* model)
{
    history_ = model;
    setModel(model);
}

bool HistoryView::isOpen(const QModelIndex& index) const
{
    return index.isValid() && history_->details(index);
}

void HistoryView::setOpen(const QModelIndex& index, bool isOpen)
{
    if (!index.isValid())
        return;
    history_->setOpen(index, isOpen);
    doItemsLayout(); // its height is another
    scrollTo(index);
}

QModelIndex HistoryView::firstState() const
{
    for (int row = 0; history_ && row < history_->rowCount(); ++row)
        if (history_->index(row).flags().testFlag(Qt::ItemIsEnabled))
            return history_->index(row);
    return {};
}

void HistoryView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            Q_EMIT chosen(current);
        return;
    case Qt::Key_Right:
        return setOpen(current, true);
    case Qt::Key_Left:
        return setOpen(current, false);
    case Qt::Key_Space:
        return setOpen(current, !isOpen(current));
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void HistoryView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    const QRect row = visualRect(index);
    const bool isOnArrow = event->position().x() >= arrowBox(row, font()).left();
    if (isOnArrow && history_->row(index).sort == HistoryRow::Sort::Minute)
        setOpen(index, !isOpen(index));
    else
        Q_EMIT chosen(index);
}

void HistoryView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(firstState());
    QListView::focusInEvent(event);
}

} // namespace styrmodell
