/// The diagram as a screen reader sees it: what holds its nodes.
#pragma once

#include "views/scene/scene.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace styrmodell
{

class DiagramWidget;
class PageIndex;
struct ReadNode;

/// The widget, whose children are the nodes that stand on the page itself, then the widgets that are shown on it.
class WholeAccessible final : public QAccessibleWidget
{
public:
    explicit WholeAccessible(DiagramWidget* diagram);
    /// The widget's members are gone by now: only the ids are dealt with.
    ~WholeAccessible() override;

    DiagramWidget* diagram() const { return diagram_; }
    /// Null where the page has no such node.
    const ReadNode* find(const NodeKey& key) const;
    const ReadNode& at(size_t readIndex) const;
    /// The node's interface, made when it is first asked for.
    QAccessibleInterface* of(const NodeKey& key) const;
    QAccessibleInterface* of(size_t readIndex) const;
    /// Ends the nodes that `next` does not have.
    void leave(const PageIndex& next);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

private:
    int nodeCount() const;
    /// The editor and the scroll bars while they are shown.
    QList<QWidget*> widgets() const;

    QPointer<DiagramWidget> diagram_;
    mutable QHash<NodeKey, QAccessible::Id> ids_;
};

} // namespace styrmodell
