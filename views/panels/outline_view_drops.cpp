// Dragging rows of the outline, and what a drop on a row does.
#include "model/queries/order.h"
#include "views/panels/outline_model.h"
#include "views/panels/outline_view.h"
#include "views/widgets/dragged_elements.h"
#include "views/widgets/drop_hint.h"
#include "views/widgets/relation_menu.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPixmap>

namespace styrmodell
{

namespace
{

/// What is dragged, as it hangs at the pointer.
QPixmap cardOf(const QString& title, int widest)
{
    QLabel card;
    card.setObjectName(QStringLiteral("dropHint")); // by which the style sheet knows it
    card.setAttribute(Qt::WA_TranslucentBackground);
    card.setTextFormat(Qt::PlainText);
    card.ensurePolished();
    card.setText(card.fontMetrics().elidedText(title, Qt::ElideRight, widest));
    card.adjustSize();
    return card.grab();
}

} // namespace

OutlineModel* OutlineView::rows() const
{
    return qobject_cast<OutlineModel*>(model());
}

// ---- From press to release

void OutlineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT pressBegan();
        isPressed_ = true;
    }
    QTreeView::mousePressEvent(event);
}

void OutlineView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    endPress(false);
}

void OutlineView::startDrag(Qt::DropActions actions)
{
    QModelIndexList dragged = selectedIndexes();
    dragged.removeIf([](const QModelIndex& index) { return !index.flags().testFlag(Qt::ItemIsDragEnabled); });
    if (!dragged.isEmpty()) {
        const int all = static_cast<int>(dragged.size());
        const QString title = all == 1 ? dragged.constFirst().data().toString() : tr("%n element(s)", nullptr, all);
        auto* drag = new QDrag(this); // Qt deletes it
        drag->setMimeData(model()->mimeData(dragged));
        drag->setPixmap(cardOf(title, viewport()->width()));
        drag->setHotSpot({-8, 8});
        drag->exec(actions, Qt::MoveAction);
    }
    endPress(true);
}

void OutlineView::endPress(bool wasDrag)
{
    if (std::exchange(isPressed_, false))
        Q_EMIT pressEnded(wasDrag);
}

// ---- What is over the rows

/// As the row and parent that Qt's models know.
std::pair<int, QModelIndex> OutlineView::placeAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    switch (index.isValid() ? dropIndicatorPosition() : OnViewport) {
    case AboveItem:
        return {index.row(), index.parent()};
    case BelowItem:
        return {index.row() + 1, index.parent()};
    case OnItem:
    case OnViewport:
        break;
    }
    return {-1, index};
}

/// After Qt has found between which rows it is.
bool OutlineView::movesBy(const QDropEvent& event) const
{
    const auto [row, parent] = placeAt(event.position().toPoint());
    return !asksToRelate(event) && rows()->canDropMimeData(event.mimeData(), Qt::MoveAction, row, 0, parent);
}

const Element* OutlineView::relatedBy(const QDropEvent& event) const
{
    return rows()->relatable(rows()->dragged(event.mimeData()), indexAt(event.position().toPoint()));
}

void OutlineView::markRelated(const QModelIndex& index)
{
    related_ = index;
    setDropIndicatorShown(!index.isValid());
    viewport()->update();
}

void OutlineView::dragEnterEvent(QDragEnterEvent* event)
{
    QTreeView::dragEnterEvent(event);
    if (rows() && !rows()->dragged(event->mimeData()).empty())
        event->accept();
}

void OutlineView::dragMoveEvent(QDragMoveEvent* event)
{
    setDropIndicatorShown(true); // without it Qt does not say between which rows
    QTreeView::dragMoveEvent(event);
    if (!rows())
        return;
    const QPoint at = event->position().toPoint();
    const bool moves = movesBy(*event);
    const Element* other = moves ? nullptr : relatedBy(*event);
    markRelated(other ? indexAt(at) : QModelIndex());
    event->setDropAction(other ? Qt::LinkAction : Qt::MoveAction);
    event->setAccepted(moves || other);
    const auto [row, parent] = placeAt(at);
    const QString instead = moves && relatedBy(*event) ? u'\n' + tr("With Ctrl: relate") : QString();
    hint_->say(at, moves   ? rows()->hintOfMove(row, parent) + instead
                   : other ? tr("Relate to “%1” …").arg(drawnTitle(*other))
                           : QString());
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QTreeView::dragLeaveEvent(event);
    markRelated({});
    hint_->hide();
}

void OutlineView::dropEvent(QDropEvent* event)
{
    const Element* other = rows() && !movesBy(*event) ? relatedBy(*event) : nullptr;
    markRelated({});
    hint_->hide();
    if (!other)
        return QTreeView::dropEvent(event);
    event->setDropAction(Qt::LinkAction);
    event->accept();
    setState(NoState);
    stopAutoScroll();
    askHowRelated(*event, *other);
}

void OutlineView::askHowRelated(const QDropEvent& event, const Element& other)
{
    const std::vector<const Element*> own = rows()->dragged(event.mimeData());
    QList<ElementId> ids;
    for (const Element* element : own)
        ids.append(element->id);
    openRelationMenu(*this, viewport()->mapToGlobal(event.position().toPoint()), rows()->shownModel(), own, other,
                     [this, ids, id = other.id](const Verb& verb) {
                         if (rows())
                             rows()->relateEach(verb, ids, id);
                     });
}

} // namespace styrmodell
