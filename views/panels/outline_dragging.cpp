// Rows of the outline that are dragged: moved where they may lie, else related.
#include "model/operations/elements.h"
#include "model/operations/relations.h"
#include "model/queries/order.h"
#include "views/panels/outline_drop.h"
#include "views/panels/outline_model.h"
#include "views/widgets/dragged_elements.h"
#include "views/widgets/relation_menu.h"

#include <QMimeData>

#include <algorithm>

namespace styrmodell
{

QStringList OutlineModel::mimeTypes() const
{
    return {draggedElementsType()};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    QList<ElementId> ids;
    for (const QModelIndex& index : indexes)
        if (rowAt(index).element)
            ids.append(*rowAt(index).element);
    return draggedElements(ids, document_->path()); // Qt's view takes it over
}

std::vector<const Element*> OutlineModel::dragged(const QMimeData* data) const
{
    return canEdit() ? draggedIn(data, document_->model(), document_->path()) : std::vector<const Element*>();
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const
{
    if (rowAt(parent).isEntry)
        return false;
    const std::vector<const Element*> elements = dragged(data);
    fill(rowAt(parent));
    return !elements.empty() && std::all_of(elements.begin(), elements.end(), [&](const Element* element) {
        return dropPlace(document_->model(), *element, rowAt(parent), row).has_value();
    });
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        moveAll(dragged(data), rowAt(parent), row);
    return false;
}

QString OutlineModel::hintOfMove(int row, const QModelIndex& parent) const
{
    const OutlineRow& onto = rowAt(parent);
    if (row < 0)
        return tr("Into “%1”").arg(titleOf(onto));
    const auto at = static_cast<size_t>(row);
    if (at < onto.children.size())
        return tr("Before “%1”").arg(titleOf(*onto.children[at]));
    return onto.children.empty() ? tr("Into “%1”").arg(titleOf(onto))
                                 : tr("After “%1”").arg(titleOf(*onto.children.back()));
}

/// One undo step, whatever their number.
bool OutlineModel::moveAll(const std::vector<const Element*>& elements, OutlineRow& onto, int row)
{
    QList<std::pair<ElementId, DropPlace>> moves;
    for (const Element* element : elements)
        moves.append({element->id, *dropPlace(document_->model(), *element, onto, row)});
    const QString gesture = Document::newGesture();
    for (const auto& [id, place] : moves) {
        Result<Edit> edit = moveElement(document_->model(), id, place.parent, place.before);
        if (edit)
            edit->gesture = gesture;
        if (!applyOrRefuse(std::move(edit)))
            return false;
    }
    return true;
}

const Element* OutlineModel::relatable(const std::vector<const Element*>& elements, const QModelIndex& index) const
{
    const OutlineRow* row = index.isValid() ? &rowAt(index) : nullptr;
    const Element* other = row && row->element ? document_->model().find(*row->element) : nullptr;
    const bool isNone = elements.empty() || std::find(elements.begin(), elements.end(), other) != elements.end();
    return isNone ? nullptr : other;
}

void OutlineModel::relateEach(const Verb& verb, const QList<ElementId>& own, const ElementId& other)
{
    if (applyOrRefuse(styrmodell::relateEach(document_->model(), verb, own, other)))
        Q_EMIT announced(relatedSentence(document_->model(), verb, own, other));
}

} // namespace styrmodell
