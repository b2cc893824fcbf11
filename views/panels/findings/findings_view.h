/// The list of the review.
#pragma once

#include "views/drawing/palette.h"

#include <QTreeView>

namespace styrmodell
{

/// Rows are as high as their sentences need. The row she was on is current again when the keyboard comes back; while
/// it is elsewhere no row is current, since Qt would tell a screen reader that it has the focus.
class FindingsView : public QTreeView
{
    Q_OBJECT
public:
    explicit FindingsView(QWidget* parent = nullptr);

    void setColours(const Palette& palette);
    /// The row she is on or was on last.
    QModelIndex chosen() const;

Q_SIGNALS:
    void chosenChanged();
    /// Enter, or a click.
    void wanted(const QModelIndex& index);
    void left(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& former) override;

private:
    void leave(const QWidget* now);

    Palette palette_ = Palette::named(PaletteName::Light);
};

} // namespace styrmodell
