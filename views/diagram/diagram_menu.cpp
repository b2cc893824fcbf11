// The context menu, of a node and of the picture's ground.
#include "model/document/document.h"
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/node_drag.h"
#include "views/diagram/page_index.h"
#include "views/diagram/title_editor.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace styrmodell
{

void DiagramWidget::addCommands(const QList<QAction*>& ofNodes, const QList<QAction*>& ofGround)
{
    commands_ = ofNodes;
    groundCommands_ = ofGround;
}

void DiagramWidget::contextMenuEvent(QContextMenuEvent* event)
{
    refreshNow();
    event->accept();
    giveUpDrag();
    if (isPresenting_)
        return; // the right button points
    if (event->reason() == QContextMenuEvent::Keyboard) {
        showMenu(current_);
        return;
    }
    const Node* node = nodeAt(event->pos());
    if (node && node->isFocusable)
        makeCurrent(node->key);
    openMenu(node ? node->key : NodeKey{}, event->globalPos());
}

void DiagramWidget::showMenu(const NodeKey& key)
{
    const Node* node = index_->find(key);
    const QRect box = node ? toWidget(node->box).toAlignedRect() & rect() : QRect();
    if (node && node->isFocusable)
        makeCurrent(key);
    QMenu* menu = openMenu(key, mapToGlobal(box.isEmpty() ? rect().center() : box.center()));
    const QList<QAction*> actions = menu->actions();
    const auto first = std::find_if(actions.begin(), actions.end(), [](const QAction* a) { return a->isEnabled(); });
    if (first != actions.end())
        menu->setActiveAction(*first); // so that a reader hears where the keyboard is
}

QMenu* DiagramWidget::openMenu(const NodeKey& key, QPoint globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Node* node = index_->find(key);
    const auto add = [&](const QString& text, const QKeySequence& shortcut, auto action) {
        QAction* added = menu->addAction(text);
        added->setShortcut(shortcut);
        added->setShortcutVisibleInContextMenu(true);
        connect(added, &QAction::triggered, this, action);
        return added;
    };
    const Kind* missing = node && node->vacancy && canEdit() ? model()->find(node->vacancy->kind) : nullptr;
    if (missing)
        menu->setDefaultAction(add(tr("Add here: %1").arg(missing->name.in(model()->language())), Qt::Key_Return,
                                   [this, key] { press(key); }));
    else if (node && node->target)
        menu->setDefaultAction(add(tr("Open"), Qt::Key_Return, [this, key] { press(key); }));
    if (node && editableOf(*node))
        add(tr("Rename"), Qt::Key_F2, [this, key] { edit(key); });
    arranging_->addTo(*menu, key);
    if (node)
        menu->addActions(commands_);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions(groundCommands_);
    menu->addSeparator();
    add(tr("Back"), Qt::ALT | Qt::Key_Left, [this] { goBack(); })->setEnabled(canGoBack());
    add(tr("Forward"), Qt::ALT | Qt::Key_Right, [this] { goForward(); })->setEnabled(canGoForward());
    add(tr("Overview"), Qt::Key_Home, [this] { goHome(); })->setEnabled(!(focus() == Focus(OverviewFocus{})));
    menu->addSeparator();
    add(tr("Zoom in"), Qt::Key_Plus, [this] { zoomIn(); })->setEnabled(zoom() < Viewport::largestZoom);
    add(tr("Zoom out"), Qt::Key_Minus, [this] { zoomOut(); })->setEnabled(zoom() > 1);
    add(tr("Whole picture"), Qt::Key_0, [this] { zoomToFit(); })->setEnabled(zoom() > 1);
    menu->popup(globalPosition);
    return menu;
}

} // namespace styrmodell
