/// The list of kinds or relation types, with what can be done to it.
#pragma once

#include "views/drawing/palette.h"

#include <QIcon>
#include <QWidget>

class QAction;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace styrmodell
{

class DefinitionList : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString id{};    ///< empty: a heading
        QString level{}; ///< in the first column
        QString name{};
        QIcon icon{};
        int count = 0;
        QString spoken{}; ///< the whole row as a screen reader says it
    };

    /// `headings`: of level, name and count; without a first one there are no levels and nothing can be moved.
    DefinitionList(const QString& name, const QStringList& headings, const Palette& palette, QWidget* parent);

    /// What is current stays so; where it is gone, what stands in its place.
    void setRows(const QList<Row>& rows);
    QString current() const;
    void setCurrent(const QString& id);
    void setEditable(bool isEditable);

Q_SIGNALS:
    void currentChanged();
    void addWanted();
    void removeWanted();
    void moveWanted(int steps); ///< up is negative

private:
    bool isOf(const QList<Row>& rows) const;
    void makeItem(const Row& row);
    void write(const Row& row, QTreeWidgetItem& item);
    void goNear(int place);
    void enableActions();
    QAction* makeAction(const QString& text, const QKeySequence& key);
    QToolButton* makeButton(QAction& action);

    QTreeWidget* tree_;
    QAction* add_ = nullptr;
    QList<QAction*> forRow_; ///< of no use where none is current
    bool isEditable_ = true;
};

} // namespace styrmodell
