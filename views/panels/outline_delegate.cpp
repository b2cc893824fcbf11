#include "views/panels/outline_delegate.h"

#include "views/panels/kind_marker.h"
#include "views/panels/outline_model.h"
#include "views/panels/row_painting.h"

#include <QPainter>

namespace styrmodell
{
namespace
{

constexpr int gap = 8;

QRect markerBox(const QRect& row, const QFontMetrics& metrics)
{
    const int side = metrics.ascent();
    return {row.left() + 2, row.center().y() - side / 2 + 1, side, side};
}

QFont noteFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setBold(false);
    return font;
}

} // namespace

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isKind = index.data(OutlineModel::IsKindRole).toBool();
    const auto colour = [&](ColourToken token) { return QColor::fromRgb(palette_.colour(token)); };
    const QColor letters = isSelected ? colour(ColourToken::OnPlate) : colour(ColourToken::Ink);
    const QColor quiet = isSelected ? colour(ColourToken::OnPlate) : colour(ColourToken::Soft);

    painter->save();
    QFont font = option.font;
    font.setWeight(isKind ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(font);
    const QRect marker = markerBox(option.rect, metrics);
    const QColor own = kindMarkerColour(palette_, index.data(OutlineModel::KindColourRole).toString());
    paintKindMarker(*painter, static_cast<KindShape>(index.data(OutlineModel::KindShapeRole).toInt()), marker,
                    isSelected ? letters : own);

    const QString note = index.data(OutlineModel::NoteRole).toString();
    const QFont small = noteFont(font);
    const int noteWidth = note.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(note) + gap;
    const QRect words(marker.right() + gap, option.rect.top(), option.rect.right() - marker.right() - 3 * gap,
                      option.rect.height());
    painter->setFont(small);
    painter->setPen(quiet);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, note);
    painter->setFont(font);
    painter->setPen(index.data(OutlineModel::IsGhostRole).toBool() ? quiet : letters);
    const QRect title = words.adjusted(0, 0, -noteWidth, 0);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(option.text, Qt::ElideRight, title.width()));
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + 13};
}

QWidget* OutlineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(tr("Title"));
    return editor;
}

void OutlineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    QRect box = option.rect;
    box.setLeft(markerBox(option.rect, option.fontMetrics).right() + gap); // the ring around it leaves the marker free
    box.setRight(box.right() - 2 * rowSideRoom);
    editor->setGeometry(box);
}

} // namespace styrmodell
