// Elements that are dragged here from the outline: put where they may lie, else related.
#include "model/document/document.h"
#include "model/operations/elements.h"
#include "model/queries/order.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/drag_marks.h"
#include "views/diagram/node_drag.h"
#include "views/diagram/page_index.h"
#include "views/diagram/title_editor.h"
#include "views/diagram/transition.h"
#include "views/widgets/dragged_elements.h"
#include "views/widgets/drop_hint.h"
#include "views/widgets/relation_menu.h"

#include <QDragEnterEvent>
#include <QPainter>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Where the first of them would be put; nothing unless each of them may be put there.
std::optional<PictureDrop> placeForAll(const Model& model, const PageIndex& index,
                                       const std::vector<const Element*>& elements, QPointF scenePoint)
{
    std::optional<PictureDrop> first;
    for (const Element* element : elements) {
        const auto place = dropAt(model, index, *element, scenePoint);
        if (!place)
            return {};
        if (!first)
            first = place;
    }
    return first;
}

} // namespace

void DiagramWidget::dragEnterEvent(QDragEnterEvent* event)
{
    carryTo(*event);
    event->setAccepted(carried_ != nullptr); // wherever it stands: what may come of it is seen on the way
}

void DiagramWidget::dragMoveEvent(QDragMoveEvent* event)
{
    carryTo(*event);
}

void DiagramWidget::dragLeaveEvent(QDragLeaveEvent* event)
{
    QWidget::dragLeaveEvent(event);
    endCarrying();
}

void DiagramWidget::endCarrying()
{
    carried_.reset();
    if (hint_)
        hint_->hide();
    update();
}

/// Accepts where something comes of a drop.
void DiagramWidget::carryTo(QDropEvent& event)
{
    refreshNow();
    endCarrying();
    event.ignore();
    if (!canEdit() || !page_)
        return;
    const Model& model = document_->model();
    const std::vector<const Element*> elements = draggedIn(event.mimeData(), model, document_->path());
    if (elements.empty())
        return;
    carried_ = std::make_unique<Carried>();
    for (const Element* element : elements)
        carried_->elements.append(element->id);
    carried_->at = event.position();
    if (!asksToRelate(event))
        carried_->place = placeForAll(model, *index_, elements, viewport_.toScene(event.position()));
    const Node* node = carried_->place ? nullptr : nodeAt(event.position());
    const Element* other = node ? elementOf(node->key) : nullptr;
    if (other && !carried_->elements.contains(other->id))
        carried_->target = node->key;
    event.setDropAction(carried_->place ? Qt::MoveAction : Qt::LinkAction);
    event.setAccepted(carried_->place || carried_->target != NodeKey{});
    if (!hint_)
        hint_ = new DropHint(this);
    hint_->say(event.position().toPoint(), hintOf(*carried_));
}

void DiagramWidget::dropEvent(QDropEvent* event)
{
    carryTo(*event);
    const std::unique_ptr<Carried> dropped = std::move(carried_);
    endCarrying();
    if (dropped)
        putDown(*dropped);
}

void DiagramWidget::putDown(const Carried& carried)
{
    if (carried.place && carried.elements.size() == 1)
        moveTo(*carried.place, carried.elements.constFirst());
    else if (carried.place)
        moveEach(carried.elements, viewport_.toScene(carried.at));
    else if (carried.target != NodeKey{})
        relateCarried(carried);
}

/// One undo step, in the order in which they stood.
void DiagramWidget::moveEach(const QList<ElementId>& ids, QPointF scenePoint)
{
    const QString gesture = Document::newGesture();
    QList<std::pair<ElementId, DropPlace>> moves;
    for (const ElementId& id : ids)
        if (const auto place = dropAt(document_->model(), *index_, *document_->model().find(id), scenePoint))
            moves.append({id, place->place});
    for (const auto& [id, place] : moves) {
        const auto stored = document_->apply(moveElement(document_->model(), id, place.parent, place.before), gesture);
        if (!stored)
            return Q_EMIT refused(stored.error().what);
    }
    announce(tr("Moved: %n element(s).", nullptr, static_cast<int>(moves.size())));
}

void DiagramWidget::relateCarried(const Carried& carried)
{
    const Model& model = document_->model();
    const Element* other = elementOf(carried.target);
    std::vector<const Element*> own;
    for (const ElementId& id : carried.elements)
        own.push_back(model.find(id));
    openRelationMenu(*this, mapToGlobal(carried.at.toPoint()), model, own, *other,
                     [this, ids = carried.elements, id = other->id](const Verb& verb) { relateBy(verb, ids, id); });
}

QString DiagramWidget::hintOf(const Carried& carried) const
{
    if (carried.place)
        return hintOf(*carried.place);
    const Element* other = elementOf(carried.target);
    return other ? tr("Relate to “%1” …").arg(drawnTitle(*other)) : tr("Nothing is moved by a drop here");
}

void DiagramWidget::paintCarried(QPainter& painter)
{
    if (!carried_)
        return;
    if (carried_->place)
        paintPlace(painter, *carried_->place);
    else if (const Node* node = carried_->target != NodeKey{} ? index_->find(carried_->target) : nullptr)
        drawLit(painter, toWidget(node->box), radiusOf(*node), true, *palette_);
}

} // namespace styrmodell
