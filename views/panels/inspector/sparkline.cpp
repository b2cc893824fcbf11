#include "views/panels/inspector/sparkline.h"

#include <QPainter>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal lineWidth = 2;
constexpr qreal pointRadius = 3;

} // namespace

Sparkline::Sparkline(std::vector<YearValue> series, const Palette& palette, QWidget* parent)
    : QWidget(parent), series_(std::move(series)), line_(QColor::fromRgb(palette.colour(ColourToken::BlueLine)))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Sparkline::sizeHint() const
{
    return {120, fontMetrics().height() * 3};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (series_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int letters = fontMetrics().height();
    const QRectF box = QRectF(rect()).adjusted(pointRadius, pointRadius, -pointRadius, -pointRadius - letters);
    const auto lessThan = [](const YearValue& a, const YearValue& b) { return a.value < b.value; };
    const double lowest = std::min_element(series_.begin(), series_.end(), lessThan)->value;
    const double highest = std::max_element(series_.begin(), series_.end(), lessThan)->value;
    const double years = std::max(1, series_.back().year - series_.front().year);
    const double span = highest - lowest;
    const auto pointOf = [&](const YearValue& value) {
        const double up = span > 0 ? (value.value - lowest) / span : 0.5;
        return QPointF(box.left() + (value.year - series_.front().year) / years * box.width(),
                       box.bottom() - up * box.height());
    };
    QPolygonF points;
    for (const YearValue& value : series_)
        points << pointOf(value);
    painter.setPen(QPen(line_, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line_);
    painter.drawEllipse(points.back(), pointRadius, pointRadius);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect beneath(0, height() - letters, width(), letters);
    painter.drawText(beneath, Qt::AlignLeft, QString::number(series_.front().year));
    if (series_.size() > 1)
        painter.drawText(beneath, Qt::AlignRight, QString::number(series_.back().year));
}

} // namespace styrmodell
