/// A node of the diagram as a screen reader sees it.
#pragma once

#include "views/scene/scene.h"

#include <QAccessible>
#include <QCoreApplication>

namespace styrmodell
{

class WholeAccessible;
struct ReadNode;

/// One node, by its key: the page may be another by the time it is asked.
class NodeAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(styrmodell::NodeAccessible)

public:
    /// `whole` must outlive it.
    NodeAccessible(const WholeAccessible& whole, NodeKey key) : whole_(whole), key_(std::move(key)) {}

    const NodeKey& key() const { return key_; }

    bool isValid() const override { return read() != nullptr; }
    /// Qt goes by `object()`: a node that returned its widget would be taken for the widget.
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    int childCount() const override;
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
    /// Queued: what is done may end this node.
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

private:
    const ReadNode* read() const;

    const WholeAccessible& whole_;
    NodeKey key_;
};

} // namespace styrmodell
