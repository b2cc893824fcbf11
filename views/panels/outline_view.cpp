#include "views/panels/outline_view.h"

#include "views/panels/row_painting.h"
#include "views/widgets/drop_hint.h"

#include <QApplication>
#include <QFocusEvent>
#include <QScopedValueRollback>

namespace styrmodell
{

OutlineView::OutlineView(QWidget* parent) : QTreeView(parent), hint_(new DropHint(viewport()))
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(20);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setExpandsOnDoubleClick(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(600); // milliseconds over a closed row while dragging
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { leave(now); });
}

void OutlineView::setColours(const Palette& palette)
{
    palette_ = palette;
    viewport()->update();
}

bool OutlineView::hasKeyboard() const
{
    const QWidget* focused = QApplication::focusWidget();
    return focused == this || isAncestorOf(focused); // an editor stands within it
}

QModelIndex OutlineView::selected() const
{
    return selectionModel() ? selectionModel()->selectedIndexes().value(0) : QModelIndex();
}

QModelIndex OutlineView::chosen() const
{
    return currentIndex().isValid() ? currentIndex() : selected();
}

void OutlineView::makeCurrent(const QModelIndex& index, QItemSelectionModel::SelectionFlags flags)
{
    const QScopedValueRollback following(isFollowing_, true);
    selectionModel()->setCurrentIndex(index, flags);
}

void OutlineView::follow(const QModelIndex& index)
{
    if (index.isValid())
        scrollTo(index);
    if (!index.isValid())
        selectionModel()->clearSelection();
    else if (!hasKeyboard())
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    if (hasKeyboard())
        makeCurrent(index, QItemSelectionModel::ClearAndSelect);
}

void OutlineView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (isEntering_)
        // Qt's tree would tell the row's focus. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::currentChanged(current, previous);
    else
        QTreeView::currentChanged(current, previous);
}

void OutlineView::focusInEvent(QFocusEvent* event)
{
    const QScopedValueRollback entering(isEntering_, true);
    const bool isByMouse = event->reason() == Qt::MouseFocusReason; // it makes the pressed row current
    if (model() && !currentIndex().isValid() && !isByMouse)
        makeCurrent(selected().isValid() ? selected() : model()->index(0, 0), QItemSelectionModel::NoUpdate);
    QTreeView::focusInEvent(event);
    // Qt tells the tree's focus after this event; what must be heard last is the row
    const auto tellRow = [this] {
        if (hasFocus() && currentIndex().isValid())
            QTreeView::currentChanged(currentIndex(), QModelIndex());
    };
    QMetaObject::invokeMethod(this, tellRow, Qt::QueuedConnection);
}

void OutlineView::leave(const QWidget* now)
{
    const bool isElsewhere = now && !hasKeyboard(); // not only in another window
    if (isElsewhere && currentIndex().isValid())
        makeCurrent({}, QItemSelectionModel::NoUpdate);
}

void OutlineView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRectF row(0, option.rect.top(), viewport()->width() - rowSideRoom, option.rect.height());
    drawRowGround(*painter, row, palette_,
                  {selectionModel()->isSelected(index), (hasFocus() && index == currentIndex()) || index == related_});
    QStyleOptionViewItem plain = option;
    plain.palette.setBrush(QPalette::Highlight, Qt::NoBrush);
    QTreeView::drawRow(painter, plain, index);
}

void OutlineView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model()->hasChildren(index))
        return;
    const bool isSelected = selectionModel()->isSelected(index);
    const QColor colour = QColor::fromRgb(palette_.colour(isSelected ? ColourToken::OnPlate : ColourToken::Soft));
    const QPointF middle(rect.right() - indentation() / 2.0 + 1, rect.center().y() + 0.5);
    drawRowChevron(*painter, middle, isExpanded(index), colour);
}

} // namespace styrmodell
