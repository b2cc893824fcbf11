#include "app/window/pictures/composition/composition_preview.h"

#include "app/window/pictures/composition/page_maker.h"
#include "app/window/pictures/composition/slots_on_page.h"
#include "views/diagram/focus_ring.h"
#include "views/drawing/painter.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int pauseMs = 100;
constexpr qreal laidOutFor = 1.5;      ///< times its own size: the picture as in a window, seen from further away
constexpr qreal narrowestWindow = 900; ///< a narrower one has the picture for a phone
constexpr qreal ringRoom = 6;          ///< the ring lies around what stands at the edge
constexpr qreal ringRadius = 6;

} // namespace

CompositionPreview::CompositionPreview(const PictureRequest& shown, const Palette& palette, QWidget* parent)
    : QWidget(parent), request_(shown), palette_(palette), maker_(new PageMaker(this))
{
    request_.focus = OverviewFocus{};
    request_.pages = PageChoice::One;
    request_.showsHints = false;
    setAccessibleName(tr("Preview"));
    setMouseTracking(true);
    setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 10);
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &CompositionPreview::order);
    connect(maker_, &PageMaker::made, this, [this](const std::shared_ptr<const Page>& page) { draw(*page); });
}

QSize CompositionPreview::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 30};
}

void CompositionPreview::show(const Candidate& candidate)
{
    candidate_ = candidate;
    pause_.start();
}

void CompositionPreview::mark(const QString& slot)
{
    marked_ = slot;
    update();
}

/// The room that the page has, in pixels.
QSizeF CompositionPreview::room() const
{
    return (QSizeF(size()) - QSizeF(2 * ringRoom, 2 * ringRoom)).expandedTo({1, 1});
}

void CompositionPreview::order()
{
    const Composition* composition = candidate_.model.find(candidate_.composition);
    if (!composition)
        return;
    request_.composition = candidate_.composition;
    request_.form = composition->form.value_or(Form::Stack);
    request_.medium = screenMedium(room() * std::max(laidOutFor, narrowestWindow / room().width()));
    maker_->make(candidate_.model, request_);
}

void CompositionPreview::draw(const Page& page)
{
    scale_ = std::min(room().width() / page.size.width(), room().height() / page.size.height());
    const QSizeF size = page.size * scale_;
    corner_ = QPointF((width() - size.width()) / 2, ringRoom);
    picture_ = QPixmap((size * devicePixelRatioF()).toSize().expandedTo({1, 1}));
    picture_.setDevicePixelRatio(devicePixelRatioF());
    picture_.fill(QColor::fromRgb(palette_.colour(ColourToken::Ground)));
    QPainter painter(&picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale_, scale_);
    paintPage(painter, page, palette_, Fonts());
    if (const Composition* composition = candidate_.model.find(candidate_.composition))
        boxes_ = slotBoxes(page, *composition);
    setAccessibleDescription(page.description);
    update();
    Q_EMIT drawn();
}

QRectF CompositionPreview::boxOf(const QString& slot) const
{
    const QRectF box = boxes_.value(slot);
    return box.isNull() ? box : QRectF(box.topLeft() * scale_ + corner_, box.size() * scale_);
}

void CompositionPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgb(palette_.colour(ColourToken::Ground)));
    painter.drawPixmap(corner_, picture_);
    if (const QRectF box = boxOf(hovered_); !box.isNull() && hovered_ != marked_)
        drawHover(painter, box, ringRadius, palette_);
    if (const QRectF box = boxOf(marked_); !box.isNull()) {
        painter.scale(0.5, 0.5); // half as thick as elsewhere: it hides less of what stands close
        drawFocusRing(painter, QRectF(box.topLeft() * 2, box.size() * 2), ringRadius * 2, palette_);
    }
}

void CompositionPreview::resizeEvent(QResizeEvent*)
{
    pause_.start();
}

QString CompositionPreview::slotUnder(QPointF position) const
{
    return keyAt(boxes_, (position - corner_) / scale_);
}

void CompositionPreview::mousePressEvent(QMouseEvent* event)
{
    if (const QString slot = slotUnder(event->position()); event->button() == Qt::LeftButton && !slot.isEmpty())
        Q_EMIT slotPressed(slot);
}

void CompositionPreview::mouseMoveEvent(QMouseEvent* event)
{
    hover(slotUnder(event->position()));
}

void CompositionPreview::leaveEvent(QEvent*)
{
    hover({});
}

void CompositionPreview::hover(const QString& slot)
{
    if (hovered_ == slot)
        return;
    hovered_ = slot;
    setCursor(slot.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

} // namespace styrmodell
