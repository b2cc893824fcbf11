#include "views/panels/findings/findings_view.h"

#include "views/panels/row_painting.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace styrmodell
{

FindingsView::FindingsView(QWidget* parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(20);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeView::clicked, this, &FindingsView::wanted);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& opened) {
        if (!hasFocus())
            return;
        scrollTo(model()->index(model()->rowCount(opened) - 1, 0, opened));
        scrollTo(opened);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { leave(now); });
}

void FindingsView::setColours(const Palette& palette)
{
    palette_ = palette;
    viewport()->update();
}

QModelIndex FindingsView::chosen() const
{
    return selectionModel() ? selectionModel()->selectedIndexes().value(0) : QModelIndex();
}

void FindingsView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT wanted(currentIndex());
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void FindingsView::focusInEvent(QFocusEvent* event)
{
    const bool isByMouse = event->reason() == Qt::MouseFocusReason; // it makes the pressed row current
    if (!currentIndex().isValid() && !isByMouse)
        setCurrentIndex(chosen().isValid() ? chosen() : model()->index(0, 0));
    QTreeView::focusInEvent(event);
}

void FindingsView::leave(const QWidget* now)
{
    const bool isElsewhere = now && !parentWidget()->isAncestorOf(now);
    if (isElsewhere && currentIndex().isValid())
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

void FindingsView::selectionChanged(const QItemSelection& now, const QItemSelection& former)
{
    QTreeView::selectionChanged(now, former);
    Q_EMIT chosenChanged();
}

void FindingsView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // the sentences take other lines
}

void FindingsView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRectF row(0, option.rect.top(), viewport()->width() - rowSideRoom, option.rect.height());
    painter->save();
    painter->setPen(QColor::fromRgb(palette_.colour(ColourToken::Line)));
    painter->drawLine(row.bottomLeft() + QPointF(0, -0.5), row.bottomRight() + QPointF(0, -0.5));
    painter->restore();
    drawRowGround(*painter, row, palette_,
                  {selectionModel()->isSelected(index), hasFocus() && index == currentIndex()});
    QStyleOptionViewItem plain = option;
    plain.palette.setBrush(QPalette::Highlight, Qt::NoBrush);
    QTreeView::drawRow(painter, plain, index);
}

void FindingsView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model()->hasChildren(index))
        return;
    const bool isSelected = selectionModel()->isSelected(index);
    const QRect box(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    drawRowChevron(*painter, QRectF(box).center(), isExpanded(index),
                   QColor::fromRgb(palette_.colour(isSelected ? ColourToken::OnPlate : ColourToken::Soft)));
}

} // namespace styrmodell
