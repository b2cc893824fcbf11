#include "views/diagram/whole_accessible.h"

#include "views/diagram/diagram_widget.h"
#include "views/diagram/node_accessible.h"
#include "views/diagram/page_index.h"

namespace styrmodell
{

WholeAccessible::WholeAccessible(DiagramWidget* diagram)
    : QAccessibleWidget(diagram, QAccessible::Grouping), diagram_(diagram)
{
}

WholeAccessible::~WholeAccessible()
{
    for (const QAccessible::Id id : std::as_const(ids_))
        QAccessible::deleteAccessibleInterface(id);
}

const ReadNode* WholeAccessible::find(const NodeKey& key) const
{
    return diagram_ ? diagram_->index().readNode(key) : nullptr;
}

const ReadNode& WholeAccessible::at(size_t readIndex) const
{
    return diagram_->index().readNodes()[readIndex];
}

QAccessibleInterface* WholeAccessible::of(const NodeKey& key) const
{
    QAccessible::Id& id = ids_[key];
    if (!id)
        id = QAccessible::registerAccessibleInterface(new NodeAccessible(*this, key));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface* WholeAccessible::of(size_t readIndex) const
{
    return of(at(readIndex).node->key);
}

void WholeAccessible::leave(const PageIndex& next)
{
    const QList<NodeKey> keys = ids_.keys();
    for (const NodeKey& key : keys) {
        if (next.readNode(key))
            continue;
        const QAccessible::Id id = ids_.value(key);
        QAccessibleEvent event(QAccessible::accessibleInterface(id), QAccessible::ObjectDestroyed);
        QAccessible::updateAccessibility(&event); // while its parent and name can still be asked
        ids_.remove(key);
        QAccessible::deleteAccessibleInterface(id);
    }
}

int WholeAccessible::childCount() const
{
    return nodeCount() + static_cast<int>(widgets().size());
}

QAccessibleInterface* WholeAccessible::child(int index) const
{
    if (index < 0)
        return nullptr;
    if (index < nodeCount())
        return of(diagram_->index().readTop()[static_cast<size_t>(index)]);
    return QAccessible::queryAccessibleInterface(widgets().value(index - nodeCount()));
}

int WholeAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (const auto* node = dynamic_cast<const NodeAccessible*>(child)) {
        const ReadNode* read = find(node->key());
        return read && !read->parent ? read->position : -1;
    }
    const auto at = child ? widgets().indexOf(qobject_cast<QWidget*>(child->object())) : -1;
    return at < 0 ? -1 : nodeCount() + static_cast<int>(at);
}

QAccessibleInterface* WholeAccessible::childAt(int x, int y) const
{
    const QPoint point(x, y);
    for (QWidget* widget : widgets())
        if (QRect(widget->mapToGlobal(QPoint()), widget->size()).contains(point))
            return QAccessible::queryAccessibleInterface(widget);
    // Later nodes lie on top of earlier ones, and within them
    const std::vector<ReadNode>& nodes = diagram_->index().readNodes();
    for (size_t i = nodes.size(); i-- > 0;) {
        QAccessibleInterface* node = of(i);
        if (node->rect().contains(point))
            return node;
    }
    return nullptr;
}

QAccessibleInterface* WholeAccessible::focusChild() const
{
    if (!diagram_)
        return nullptr;
    if (diagram_->hasFocus() && find(diagram_->currentNode()))
        return of(diagram_->currentNode());
    for (QWidget* widget : widgets())
        if (widget->hasFocus())
            return QAccessible::queryAccessibleInterface(widget);
    return nullptr;
}

QAccessible::State WholeAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focused = state.focused && !focusChild(); // not two things with focus
    return state;
}

QString WholeAccessible::text(QAccessible::Text kind) const
{
    const Page* page = diagram_ ? diagram_->page() : nullptr;
    if (page && kind == QAccessible::Name)
        return page->title;
    if (page && kind == QAccessible::Description)
        return page->description;
    return QAccessibleWidget::text(kind);
}

int WholeAccessible::nodeCount() const
{
    return diagram_ ? static_cast<int>(diagram_->index().readTop().size()) : 0;
}

QList<QWidget*> WholeAccessible::widgets() const
{
    QList<QWidget*> shown;
    if (diagram_)
        for (QWidget* widget : diagram_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (!widget->isHidden() && !widget->isWindow())
                shown += widget;
    return shown;
}

} // namespace styrmodell
