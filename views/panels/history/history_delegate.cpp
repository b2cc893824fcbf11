#include "views/panels/history/history_delegate.h"

#include "views/panels/history/row_text.h"
#include "views/panels/row_painting.h"

#include <QListView>
#include <QPainter>

namespace styrmodell
{
namespace
{

const HistoryModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const HistoryModel*>(index.model());
}

int widthIn(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void HistoryDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HistoryRow::Sort sort = modelOf(index).row(index).sort;
    const auto fill = [&](ColourToken token) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(palette_.colour(token)));
        painter.drawRoundedRect(QRectF(option.rect), rowRadius, rowRadius);
    };
    if (modelOf(index).isShown(index))
        fill(ColourToken::Blue);
    else if (sort == HistoryRow::Sort::Version)
        fill(ColourToken::PlumTint);
    else if (option.state.testFlag(QStyle::State_MouseOver) && sort != HistoryRow::Sort::Day)
        fill(ColourToken::Sand);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawRowRing(painter, QRectF(option.rect), palette_);
}

void HistoryDelegate::paintArrow(QPainter& painter, const QRectF& box, bool isOpen, const QColor& colour) const
{
    painter.save();
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.center());
    if (isOpen)
        painter.rotate(90);
    painter.drawPolyline(QPolygonF({{-2, -4.5}, {2.5, 0}, {-2, 4.5}}));
    painter.restore();
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HistoryModel& model = modelOf(index);
    const bool isShown = model.isShown(index);
    const auto colour = [&](ColourToken token) {
        return QColor::fromRgb(palette_.colour(isShown ? ColourToken::OnPlate : token));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    for (const RowText& text : textsOf(model, index, option.font, option.rect.width()).texts) {
        painter->setFont(text.font);
        painter->setPen(colour(text.colour));
        painter->drawText(text.box.translated(option.rect.topLeft()), Qt::TextWordWrap, text.text);
    }
    if (model.row(index).sort == HistoryRow::Sort::Minute)
        paintArrow(*painter, arrowBox(option.rect, option.font), model.details(index) != nullptr,
                   colour(ColourToken::Soft));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HistoryModel& model = modelOf(index);
    const int width = widthIn(option);
    const auto needed = [&] { return textsOf(model, index, option.font, width).height; };
    if (model.row(index).sort != HistoryRow::Sort::Minute || model.details(index))
        return {width, needed()};
    if (width != width_ || option.font != font_) {
        heights_.clear();
        width_ = width;
        font_ = option.font;
    }
    // A list asks for all heights whenever rows come
    auto known = heights_.constFind(model.row(index).seq);
    if (known == heights_.constEnd())
        known = heights_.insert(model.row(index).seq, needed());
    return {width, *known};
}

} // namespace styrmodell
