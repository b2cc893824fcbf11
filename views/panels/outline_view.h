/// The tree of the outline: what the diagram shows is selected in it, what the keyboard is on is current.
#pragma once

#include "views/drawing/palette.h"

#include <QTreeView>

namespace styrmodell
{

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

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    bool hasKeyboard() const;
    void leave(const QWidget* now);
    void makeCurrent(const QModelIndex& index, QItemSelectionModel::SelectionFlags flags);
    QModelIndex selected() const;

    Palette palette_ = Palette::named(PaletteName::Light);
    bool isFollowing_ = false;
    bool isEntering_ = false; ///< the row is told after the tree
};

} // namespace styrmodell
