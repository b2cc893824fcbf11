/// How a row of the review looks: marker and word of the severity, the sentence over as many lines as it needs, at the
/// right what it is about.
#pragma once

#include "views/drawing/palette.h"

#include <QStyledItemDelegate>

namespace styrmodell
{

/// For a QTreeView: a row is as high as its sentence needs in the width that the view has.
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const Palette& palette) { palette_ = palette; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Palette palette_ = Palette::named(PaletteName::Light);
};

} // namespace styrmodell
