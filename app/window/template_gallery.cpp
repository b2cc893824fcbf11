#include "app/window/template_gallery.h"

#include "model/interchange/templates.h"
#include "views/drawing/fonts.h"
#include "views/drawing/painter.h"
#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

#include <QDate>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr QSize pictureSize(240, 135);
constexpr int nameRole = Qt::UserRole;

/// The template's overview as it begins, in the window's colours.
QPixmap pictureOf(const QString& name, const Palette& palette, qreal pixelRatio)
{
    QPixmap picture(pictureSize * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(QColor::fromRgb(palette.colour(ColourToken::Ground)));
    const auto model = modelFromTemplate(name);
    if (!model)
        return picture;
    const Publication publication = layOut(*model, defaultRequest(*model, QDate::currentDate()), FontMeasure());
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Page& page = publication.pages.front();
    const qreal scale = pictureSize.width() / page.size.width();
    painter.scale(scale, scale);
    paintPage(painter, page, palette, Fonts(), {.showsScreenHints = false});
    return picture;
}

} // namespace

TemplateGallery::TemplateGallery(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("gallery"));
    setAccessibleName(tr("Begin with"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setIconSize(pictureSize);
    setGridSize({pictureSize.width() + 24, pictureSize.height() + fontMetrics().height() * 2 + 24});
    setWordWrap(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Template& known : templates()) {
        QPixmap empty(pictureSize);
        empty.fill(Qt::transparent);
        auto* item = new QListWidgetItem(QIcon(empty), known.title, this);
        item->setData(nameRole, known.name);
    }
    setCurrentRow(0);
    drawing_.setSingleShot(true);
    connect(&drawing_, &QTimer::timeout, this, &TemplateGallery::drawNext);
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT templateChosen(item->data(nameRole).toString()); });
}

QString TemplateGallery::templateName() const
{
    const QListWidgetItem* item = currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

bool TemplateGallery::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) { // light or dark: drawn anew
        drawn_ = 0;
        if (isVisible())
            drawing_.start();
    }
    return QListWidget::event(event);
}

void TemplateGallery::showEvent(QShowEvent* event)
{
    QListWidget::showEvent(event);
    fitHeight();
    drawing_.start();
}

void TemplateGallery::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitHeight();
}

/// As high as its rows, so that all are seen where there is room.
void TemplateGallery::fitHeight()
{
    const int columns = std::max(1, viewport()->width() / gridSize().width());
    const int rows = (count() + columns - 1) / columns;
    const int height = rows * gridSize().height() + 2 * frameWidth();
    if (maximumHeight() != height)
        setMaximumHeight(height);
    setMinimumHeight(std::min(height, gridSize().height() + 2 * frameWidth()));
}

/// One a turn: the window answers in between.
void TemplateGallery::drawNext()
{
    if (drawn_ >= count() || !isVisible())
        return;
    QListWidgetItem* next = item(drawn_++);
    const bool isDark =
        palette().color(QPalette::Window).lightness() < palette().color(QPalette::WindowText).lightness();
    const Palette colours = Palette::named(isDark ? PaletteName::Dark : PaletteName::Light);
    const QPixmap picture = pictureOf(next->data(nameRole).toString(), colours, devicePixelRatioF());
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // not tinted
    next->setIcon(icon);
    drawing_.start();
}

} // namespace styrmodell
