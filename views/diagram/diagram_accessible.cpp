#include "views/diagram/diagram_accessible.h"

#include "views/diagram/diagram_widget.h"
#include "views/diagram/page_index.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QWindow>

namespace styrmodell
{
namespace
{

class DiagramAccessible;

QAccessible::Role accessibleRole(Role role)
{
    switch (role) {
    case Role::Heading:
        return QAccessible::Heading;
    case Role::Paragraph:
        return QAccessible::Paragraph;
    case Role::List:
        return QAccessible::List;
    case Role::ListItem:
        return QAccessible::ListItem;
    case Role::Table:
        return QAccessible::Table;
    case Role::Row:
        return QAccessible::Row;
    case Role::ColumnHeader:
        return QAccessible::ColumnHeader;
    case Role::RowHeader:
        return QAccessible::RowHeader;
    case Role::Cell:
        return QAccessible::Cell;
    case Role::Figure:
        return QAccessible::Graphic;
    case Role::Link:
        return QAccessible::Link;
    case Role::Page:
    case Role::Group:
    case Role::Decoration:
        break;
    }
    return QAccessible::Grouping;
}

const QString& editAction()
{
    static const QString name = QStringLiteral("edit");
    return name;
}

/// One node, by its key: the page may be another by the time it is asked.
class NodeAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(styrmodell::NodeAccessible)

public:
    NodeAccessible(const DiagramAccessible& whole, NodeKey key) : whole_(whole), key_(std::move(key)) {}

    bool isValid() const override { return read() != nullptr; }
    /// Qt goes by `object()`: a node that returned its widget would be taken for the widget.
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    int childCount() const override { return read() ? static_cast<int>(read()->children.size()) : 0; }
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; } // the diagram answers for all
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

    const NodeKey& key() const { return key_; }

private:
    const ReadNode* read() const;

    const DiagramAccessible& whole_;
    NodeKey key_;
};

/// The widget, whose children are the nodes that stand on the page itself, then the widgets that are shown on it.
class DiagramAccessible final : public QAccessibleWidget
{
public:
    explicit DiagramAccessible(DiagramWidget* diagram)
        : QAccessibleWidget(diagram, QAccessible::Grouping), diagram_(diagram)
    {
    }
    /// The widget's members are gone by now: only the ids are dealt with.
    ~DiagramAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(ids_))
            QAccessible::deleteAccessibleInterface(id);
    }

    DiagramWidget* diagram() const { return diagram_; }
    const ReadNode* find(const NodeKey& key) const { return diagram_ ? diagram_->index().readNode(key) : nullptr; }

    QAccessibleInterface* of(const NodeKey& key) const
    {
        QAccessible::Id& id = ids_[key];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new NodeAccessible(*this, key));
        return QAccessible::accessibleInterface(id);
    }
    const ReadNode& at(size_t readIndex) const { return diagram_->index().readNodes()[readIndex]; }
    QAccessibleInterface* of(size_t readIndex) const { return of(at(readIndex).node->key); }

    /// Ends the nodes that `next` does not have.
    void leave(const PageIndex& next)
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

    int childCount() const override { return nodeCount() + static_cast<int>(widgets().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0)
            return nullptr;
        if (index < nodeCount())
            return of(diagram_->index().readTop()[static_cast<size_t>(index)]);
        return QAccessible::queryAccessibleInterface(widgets().value(index - nodeCount()));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (const auto* node = dynamic_cast<const NodeAccessible*>(child)) {
            const ReadNode* read = find(node->key());
            return read && !read->parent ? read->position : -1;
        }
        const auto at = child ? widgets().indexOf(qobject_cast<QWidget*>(child->object())) : -1;
        return at < 0 ? -1 : nodeCount() + static_cast<int>(at);
    }
    QAccessibleInterface* childAt(int x, int y) const override
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
    QAccessibleInterface* focusChild() const override
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
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focused = state.focused && !focusChild(); // not two things with focus
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const Page* page = diagram_ ? diagram_->page() : nullptr;
        if (page && kind == QAccessible::Name)
            return page->title;
        if (page && kind == QAccessible::Description)
            return page->description;
        return QAccessibleWidget::text(kind);
    }

private:
    int nodeCount() const { return diagram_ ? static_cast<int>(diagram_->index().readTop().size()) : 0; }
    /// The editor and the scroll bars while they are shown.
    QList<QWidget*> widgets() const
    {
        QList<QWidget*> shown;
        if (diagram_)
            for (QWidget* widget : diagram_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
                if (!widget->isHidden() && !widget->isWindow())
                    shown += widget;
        return shown;
    }

    QPointer<DiagramWidget> diagram_;
    mutable QHash<NodeKey, QAccessible::Id> ids_;
};

const ReadNode* NodeAccessible::read() const
{
    return whole_.find(key_);
}

QWindow* NodeAccessible::window() const
{
    return whole_.window();
}

QAccessibleInterface* NodeAccessible::parent() const
{
    const ReadNode* self = read();
    if (!self)
        return nullptr;
    return self->parent ? whole_.of(*self->parent) : QAccessible::queryAccessibleInterface(whole_.diagram());
}

QAccessibleInterface* NodeAccessible::child(int index) const
{
    const ReadNode* self = read();
    const bool exists = self && index >= 0 && static_cast<size_t>(index) < self->children.size();
    return exists ? whole_.of(self->children[static_cast<size_t>(index)]) : nullptr;
}

int NodeAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* node = dynamic_cast<const NodeAccessible*>(child);
    const ReadNode* other = node ? whole_.find(node->key()) : nullptr;
    const bool isMine = other && other->parent && node->parent() == this;
    return isMine ? other->position : -1;
}

QString NodeAccessible::text(QAccessible::Text kind) const
{
    const ReadNode* self = read();
    if (!self)
        return {};
    if (kind == QAccessible::Name)
        return spokenName(*self->node);
    if (kind != QAccessible::Description)
        return {};
    QStringList sentences{self->node->description};
    if (whole_.diagram()->currentNode() == key_)
        sentences.prepend(whole_.diagram()->announcement());
    if (const QString letters = whole_.diagram()->jumpLabelOf(key_); !letters.isEmpty())
        sentences += tr("Jump here with %1.").arg(letters);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QRect NodeAccessible::rect() const
{
    const ReadNode* self = read();
    if (!self)
        return {};
    const QRect box = whole_.diagram()->toWidget(self->node->box).toAlignedRect();
    return {whole_.diagram()->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::Role NodeAccessible::role() const
{
    const ReadNode* self = read();
    if (!self)
        return QAccessible::NoRole;
    const Role role = self->node->semantics.role;
    const bool isInList = self->parent && whole_.at(*self->parent).node->semantics.role == Role::List;
    // An item's place is counted among its siblings, which only in a list are its set
    return role == Role::ListItem && !isInList ? QAccessible::Grouping : accessibleRole(role);
}

QAccessible::State NodeAccessible::state() const
{
    QAccessible::State state;
    const ReadNode* self = read();
    if (!self) {
        state.invalid = true;
        return state;
    }
    const DiagramWidget& diagram = *whole_.diagram();
    state.focusable = self->node->isFocusable;
    state.focused = diagram.hasFocus() && diagram.currentNode() == key_;
    state.linked = self->node->target.has_value();
    state.invisible = !diagram.isVisible();
    state.offscreen = !diagram.toWidget(self->node->box).intersects(QRectF(diagram.rect()));
    return state;
}

QStringList NodeAccessible::actionNames() const
{
    const ReadNode* self = read();
    if (!self)
        return {};
    QStringList names; // the first is the default
    if (self->node->target)
        names += pressAction();
    const bool canChange = !whole_.diagram()->isPresenting() && !whole_.diagram()->showsFormer();
    if (canChange && editableOf(*self->node))
        names += editAction();
    if (self->node->isFocusable)
        names << showMenuAction() << setFocusAction();
    return names;
}

QString NodeAccessible::localizedActionName(const QString& name) const
{
    return name == editAction() ? tr("Edit title") : QAccessibleActionInterface::localizedActionName(name);
}

QStringList NodeAccessible::keyBindingsForAction(const QString& name) const
{
    if (name == pressAction())
        return {QStringLiteral("Return")};
    if (name == editAction())
        return {QStringLiteral("F2")};
    if (name == showMenuAction())
        return {QStringLiteral("Menu")};
    return {};
}

void NodeAccessible::doAction(const QString& name)
{
    DiagramWidget* diagram = whole_.diagram();
    if (!diagram || !actionNames().contains(name))
        return;
    const auto act = [diagram, name, key = key_] {
        if (name == pressAction())
            diagram->press(key);
        else if (name == editAction())
            diagram->edit(key);
        else if (name == showMenuAction())
            diagram->showMenu(key);
        else {
            diagram->setFocus(Qt::OtherFocusReason);
            diagram->makeCurrent(key);
        }
    };
    // Queued: what is done may end this node
    QMetaObject::invokeMethod(diagram, act, Qt::QueuedConnection);
}

QAccessibleInterface* makeDiagramAccessible(const QString&, QObject* object)
{
    auto* diagram = qobject_cast<DiagramWidget*>(object);
    return diagram ? new DiagramAccessible(diagram) : nullptr;
}

/// Null where the factory is not installed.
DiagramAccessible* accessibleOf(DiagramWidget& diagram)
{
    return dynamic_cast<DiagramAccessible*>(QAccessible::queryAccessibleInterface(&diagram));
}

} // namespace

void installDiagramAccessibility()
{
    QAccessible::installFactory(makeDiagramAccessible);
}

void tellLeaving(DiagramWidget& diagram, const PageIndex& next)
{
    if (DiagramAccessible* whole = accessibleOf(diagram))
        whole->leave(next);
}

void tellComing(DiagramWidget& diagram, const PageIndex& previous)
{
    DiagramAccessible* whole = QAccessible::isActive() ? accessibleOf(diagram) : nullptr;
    if (!whole)
        return;
    for (const ReadNode& read : diagram.index().readNodes()) {
        const ReadNode* before = previous.readNode(read.node->key);
        if (before && spokenName(*before->node) == spokenName(*read.node))
            continue;
        QAccessibleEvent event(whole->of(read.node->key),
                               before ? QAccessible::NameChanged : QAccessible::ObjectCreated);
        QAccessible::updateAccessibility(&event);
    }
}

void tellFocus(DiagramWidget& diagram)
{
    DiagramAccessible* whole = accessibleOf(diagram);
    if (QAccessibleInterface* node = whole && diagram.hasFocus() ? whole->focusChild() : nullptr) {
        QAccessibleEvent event(node, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void tellDescription(DiagramWidget& diagram)
{
    DiagramAccessible* whole = accessibleOf(diagram);
    if (whole && whole->find(diagram.currentNode())) {
        QAccessibleEvent event(whole->of(diagram.currentNode()), QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace styrmodell
