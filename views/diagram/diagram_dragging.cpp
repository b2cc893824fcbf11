// Dragging elements to other places, and relations from an element's handle.
#include "model/document/document.h"
#include "model/operations/elements.h"
#include "model/operations/relations.h"
#include "model/queries/order.h"
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/drag_marks.h"
#include "views/diagram/node_drag.h"
#include "views/diagram/page_index.h"
#include "views/diagram/title_editor.h"
#include "views/diagram/transition.h"
#include "views/widgets/relation_menu.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>

namespace styrmodell
{
namespace
{

/// Around the handle, where pressing still means it: 24 pixels across.
constexpr double handleRoom = 4;

} // namespace

// ---- What can be dragged

const Element* DiagramWidget::elementOf(const NodeKey& key) const
{
    const Node* node = index_->find(key);
    const bool isLink = node && node->semantics.role == Role::Link;
    return node && node->element && !isLink && document_ ? document_->model().find(*node->element) : nullptr;
}

/// The node whose handle is shown: under the pointer, else where the keyboard is.
const Node* DiagramWidget::handled() const
{
    if (!canEdit() || editor_ || transition_ || isDragging_ || arranging_->isOn())
        return nullptr;
    if (drag_)
        return drag_->what == NodeDrag::What::Relation ? index_->find(drag_->source) : nullptr;
    for (const NodeKey& key : {hovered_, showsCurrent_ && hasFocus() ? current_ : NodeKey{}})
        if (elementOf(key))
            return index_->find(key);
    return nullptr;
}

QRectF DiagramWidget::handle() const
{
    const Node* node = handled();
    return node ? handleOn(toWidget(node->box)).adjusted(-handleRoom, -handleRoom, handleRoom, handleRoom) : QRectF();
}

/// The page's own stays where it is: what it lies in is not on its page.
bool DiagramWidget::isMovable(const Node& node) const
{
    return canEdit() && !editor_ && elementOf(node.key) && node.target == Focus(*node.element) &&
           focus() != Focus(*node.element);
}

// ---- From press to release

void DiagramWidget::beginDrag(QPointF position, const Node* node)
{
    const bool isRelation = handle().contains(position);
    const Node* source = isRelation ? handled() : node;
    if (!source || !(isRelation || isMovable(*source)))
        return;
    drag_ = std::make_unique<NodeDrag>();
    drag_->what = isRelation ? NodeDrag::What::Relation : NodeDrag::What::Element;
    drag_->source = source->key;
    drag_->element = *source->element;
    drag_->from = isRelation ? handleOn(toWidget(source->box)).center() : position;
    drag_->at = position;
}

void DiagramWidget::dragTo(QPointF position)
{
    const bool isFar = (position - drag_->from).manhattanLength() >= QApplication::startDragDistance();
    drag_->hasBegun = drag_->hasBegun || isFar;
    if (!drag_->hasBegun)
        return;
    drag_->at = position;
    aimDrag();
    scrollAtEdge();
}

/// What is under the pointer now.
void DiagramWidget::aimDrag()
{
    const QPointF position = drag_->at;
    const Element* dragged = document_ ? document_->model().find(drag_->element) : nullptr;
    if (drag_->what == NodeDrag::What::Relation) {
        const Node* node = nodeAt(position);
        const Element* other = node ? elementOf(node->key) : nullptr;
        drag_->target = other && other != dragged ? node->key : NodeKey{};
        setCursor(drag_->target == NodeKey{} ? Qt::ForbiddenCursor : Qt::CrossCursor);
    } else {
        drag_->place =
            dragged ? dropAt(document_->model(), *index_, *dragged, viewport_.toScene(position)) : std::nullopt;
        setCursor(drag_->place ? Qt::DragMoveCursor : Qt::ForbiddenCursor);
    }
    update();
}

/// False where it was a click.
bool DiagramWidget::drop()
{
    if (drag_->what == NodeDrag::What::Relation) {
        if (drag_->hasBegun && drag_->target != NodeKey{}) {
            askHowRelated();
        } else {
            const bool isClick = !drag_->hasBegun;
            const NodeKey source = drag_->source;
            giveUpDrag();
            if (isClick) {
                makeCurrent(source);
                announce(tr("Drag from here to another element to relate them, or press Ctrl+L."));
            }
        }
        return true;
    }
    const std::unique_ptr<NodeDrag> dropped = std::move(drag_);
    update();
    if (dropped->place)
        moveTo(*dropped->place, dropped->element);
    return dropped->hasBegun;
}

void DiagramWidget::giveUpDrag()
{
    if (!drag_)
        return;
    drag_.reset();
    pressed_ = {};
    grabbed_.reset();
    unsetCursor();
    update();
}

// ---- What comes of it

/// The line stays while she chooses a verb.
void DiagramWidget::askHowRelated()
{
    const Model& model = document_->model();
    const Element* own = model.find(drag_->element);
    const Element* other = elementOf(drag_->target);
    if (!own || !other)
        return giveUpDrag();
    const QList<ElementId> ids{own->id};
    const QMenu* menu = openRelationMenu(*this, mapToGlobal(drag_->at.toPoint()), model, {own}, *other,
                                         [this, ids, id = other->id](const Verb& verb) { relateBy(verb, ids, id); });
    connect(menu, &QMenu::aboutToHide, this, &DiagramWidget::giveUpDrag);
}

void DiagramWidget::relateBy(const Verb& verb, const QList<ElementId>& own, const ElementId& other)
{
    const auto stored = document_->apply(relateEach(document_->model(), verb, own, other));
    if (!stored)
        return Q_EMIT refused(stored.error().what);
    announce(relatedSentence(document_->model(), verb, own, other));
}

void DiagramWidget::moveTo(const PictureDrop& place, const ElementId& id)
{
    const QString where = hintOf(place);
    const auto stored = document_->apply(moveElement(document_->model(), id, place.place.parent, place.place.before));
    if (!stored)
        return Q_EMIT refused(stored.error().what);
    refreshNow();
    if (const Node* node = index_->focusableOf(id))
        makeCurrent(node->key);
    const Element* element = document_->model().find(id);
    announce(tr("Moved: “%1”. %2.").arg(element ? drawnTitle(*element) : id.text, where));
}

QString DiagramWidget::hintOf(const PictureDrop& place) const
{
    const auto title = [&](const ElementId& id) {
        const Element* element = document_->model().find(id);
        return element ? drawnTitle(*element) : id.text;
    };
    if (!place.line)
        return tr("Into “%1”").arg(title(place.onto));
    return place.place.before == place.onto ? tr("Before “%1”").arg(title(place.onto))
                                            : tr("After “%1”").arg(title(place.onto));
}

// ---- Marks

void DiagramWidget::paintPlace(QPainter& painter, const PictureDrop& place)
{
    const QTransform way = viewport_.transform();
    if (place.line)
        drawDropLine(painter, QLineF(way.map(place.line->p1()), way.map(place.line->p2())), *palette_);
    else
        drawLit(painter, toWidget(place.box), 8, true, *palette_);
}

void DiagramWidget::paintDrag(QPainter& painter)
{
    if (!drag_ || !drag_->hasBegun) {
        if (const Node* node = handled())
            drawHandle(painter, handleOn(toWidget(node->box)), drag_ != nullptr, *palette_);
        return;
    }
    if (drag_->what == NodeDrag::What::Relation) {
        for (const Node* node : index_->focusable())
            if (const Element* element = elementOf(node->key); element && element->id != drag_->element)
                drawLit(painter, toWidget(node->box), radiusOf(*node), node->key == drag_->target, *palette_);
        drawDraggedArrow(painter, {drag_->from, drag_->at}, *palette_);
        if (const Node* node = handled())
            drawHandle(painter, handleOn(toWidget(node->box)), true, *palette_);
        return;
    }
    const std::optional<PictureDrop>& place = drag_->place;
    if (place)
        paintPlace(painter, *place);
    const Element* element = document_ ? document_->model().find(drag_->element) : nullptr;
    if (element)
        drawCarried(painter, drag_->at, drawnTitle(*element),
                    place ? hintOf(*place) : tr("Nothing is moved by a drop here"), font(),
                    QRectF({0, 0}, viewport_.room()).adjusted(4, 4, -4, -4), *palette_);
}

} // namespace styrmodell
