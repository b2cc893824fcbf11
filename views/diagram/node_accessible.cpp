#include "views/diagram/node_accessible.h"

#include "views/diagram/diagram_widget.h"
#include "views/diagram/page_index.h"
#include "views/diagram/whole_accessible.h"

#include <QWindow>

namespace styrmodell
{
namespace
{

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

} // namespace

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

int NodeAccessible::childCount() const
{
    const ReadNode* self = read();
    return self ? static_cast<int>(self->children.size()) : 0;
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
    QMetaObject::invokeMethod(diagram, act, Qt::QueuedConnection);
}

} // namespace styrmodell
