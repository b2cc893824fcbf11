/// The tree of the outline: what the diagram shows is selected in it, what the keyboard is on is current.
#pragma once

#include "views/drawing/palette.h"

#include <QTreeView>

namespace styrmodell
{

class DropHint;
class OutlineModel;
struct Element;

/// A row is current only while the keyboard is in the tree. Qt tells a screen reader that a current row has the focus
/// wherever the keyboard is, so a row that merely follows the diagram is selected without being current.
class OutlineView : public QTreeView
{
    Q_OBJECT
public:
    explicit OutlineView(QWidget* parent = nullptr);

    void setColours(const Palette& palette);
    /// Selects and reveals a row; an invalid index selects none.
    void follow(const QModelIndex& index);
    /// The row she is on: the current one, else the selected one.
    QModelIndex chosen() const;
    /// Whether the tree itself is making a row current, not she.
    bool isFollowing() const { return isFollowing_; }
    /// Whether the left button is down on it: a row that is dragged is not chosen.
    bool isPressed() const { return isPressed_; }

Q_SIGNALS:
    void pressBegan();
    void pressEnded(bool wasDrag);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    bool hasKeyboard() const;
    void leave(const QWidget* now);
    void makeCurrent(const QModelIndex& index, QItemSelectionModel::SelectionFlags flags);
    QModelIndex selected() const;
    OutlineModel* rows() const;
    void endPress(bool wasDrag);
    /// Rows that are dropped there are related to this one; null: they are moved, or nothing comes of it.
    const Element* relatedBy(const QDropEvent& event) const;
    bool movesBy(const QDropEvent& event) const;
    std::pair<int, QModelIndex> placeAt(QPoint position) const;
    void markRelated(const QModelIndex& index);
    void askHowRelated(const QDropEvent& event, const Element& other);

    Palette palette_ = Palette::named(PaletteName::Light);
    bool isFollowing_ = false;
    bool isEntering_ = false; ///< the row is told after the tree
    bool isPressed_ = false;
    QPersistentModelIndex related_; ///< the row that a drop would relate to
    DropHint* hint_;
};

} // namespace styrmodell
