/// How a row of the outline looks: the kind's marker, the title, a small note at the right.
#pragma once

#include "views/drawing/palette.h"

#include <QStyledItemDelegate>

namespace styrmodell
{

/// Kinds are told by shape as well as colour.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const Palette& palette) { palette_ = palette; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    Palette palette_ = Palette::named(PaletteName::Light);
};

} // namespace styrmodell
