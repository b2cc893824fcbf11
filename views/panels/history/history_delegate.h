/// How a row of the history looks.
#pragma once

#include "views/drawing/palette.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace styrmodell
{

/// As high as its words need. The state that the picture shows stands on a plate.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const Palette& palette) { palette_ = palette; }
    /// Other rows come.
    void forget() { heights_.clear(); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintArrow(QPainter& painter, const QRectF& box, bool isOpen, const QColor& colour) const;

    Palette palette_ = Palette::named(PaletteName::Light);
    mutable QHash<qint64, int> heights_; ///< of closed rows, by the state that they stand for
    mutable int width_ = 0;              ///< for which the heights are
    mutable QFont font_;
};

} // namespace styrmodell
