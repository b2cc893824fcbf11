#include "views/panels/inspector/plate_preview.h"

#include "model/queries/order.h"
#include "views/panels/kind_marker.h"

#include <QPainter>

namespace styrmodell
{
namespace
{

constexpr int plateEm = 11; // as wide as a small plate of the overview on a page
constexpr int room = 10;
constexpr qreal radius = 8;

} // namespace

PlatePreview::PlatePreview(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlatePreview::show(const Model& model, const Element& element, const Palette& palette)
{
    const Kind* kind = model.find(element.kind);
    words_ = drawnShortTitle(element);
    plate_ = kindMarkerColour(palette, kind ? kind->colour.text : QString());
    letters_ = plate_.lightnessF() > 0.55F ? QColor(Qt::black) : QColor(Qt::white);
    const int width = fontMetrics().height() * plateEm - 2 * room;
    const bool fits = fontMetrics().horizontalAdvance(words_) <= width;
    verdict_ = fits ? tr("fits a small plate") : tr("too long for a small plate");
    setAccessibleName(tr("On a small plate: %1, %2").arg(words_, verdict_));
    update();
}

QSize PlatePreview::sizeHint() const
{
    return {fontMetrics().height() * plateEm, fontMetrics().height() * 2};
}

void PlatePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect plate(0, 0, std::min(width(), fontMetrics().height() * plateEm), height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate_);
    painter.drawRoundedRect(plate, radius, radius);
    const QRect words = plate.adjusted(room, 0, -room, 0);
    painter.setPen(letters_);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(words_, Qt::ElideRight, words.width()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(plate.width() + room, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, verdict_);
}

} // namespace styrmodell
