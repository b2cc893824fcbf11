#include "views/diagram/diagram_accessible.h"

#include "views/diagram/diagram_widget.h"
#include "views/diagram/page_index.h"
#include "views/diagram/whole_accessible.h"

namespace styrmodell
{
namespace
{

QAccessibleInterface* makeDiagramAccessible(const QString&, QObject* object)
{
    auto* diagram = qobject_cast<DiagramWidget*>(object);
    return diagram ? new WholeAccessible(diagram) : nullptr;
}

/// Null where the factory is not installed.
WholeAccessible* accessibleOf(DiagramWidget& diagram)
{
    return dynamic_cast<WholeAccessible*>(QAccessible::queryAccessibleInterface(&diagram));
}

} // namespace

void installDiagramAccessibility()
{
    QAccessible::installFactory(makeDiagramAccessible);
}

void tellLeaving(DiagramWidget& diagram, const PageIndex& next)
{
    if (WholeAccessible* whole = accessibleOf(diagram))
        whole->leave(next);
}

void tellComing(DiagramWidget& diagram, const PageIndex& previous)
{
    WholeAccessible* whole = QAccessible::isActive() ? accessibleOf(diagram) : nullptr;
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
    WholeAccessible* whole = accessibleOf(diagram);
    if (QAccessibleInterface* node = whole && diagram.hasFocus() ? whole->focusChild() : nullptr) {
        QAccessibleEvent event(node, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void tellDescription(DiagramWidget& diagram)
{
    WholeAccessible* whole = accessibleOf(diagram);
    if (whole && whole->find(diagram.currentNode())) {
        QAccessibleEvent event(whole->of(diagram.currentNode()), QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace styrmodell
