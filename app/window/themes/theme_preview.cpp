#include "app/window/themes/theme_preview.h"

#include "model/operations/themes.h"
#include "views/drawing/painter.h"
#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"
#include "views/scene/request_theme.h"

#include <QDate>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr QSize smallest(320, 180); ///< a screen's proportion

QPixmap painted(const Page& page, const Palette& palette, QSize size, qreal pixelRatio)
{
    QPixmap picture(size * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(QColor::fromRgb(palette.colour(ColourToken::Ground)));
    QPainter painter(&picture);
    const qreal scale = size.width() / page.size.width();
    painter.scale(scale, scale);
    paintPage(painter, page, palette, Fonts(), {.showsScreenHints = false});
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QColor::fromRgb(palette.colour(ColourToken::Line)));
    painter.drawRect(QRect(QPoint(0, 0), size).adjusted(0, 0, -1, -1));
    return picture;
}

} // namespace

ThemePreview::ThemePreview(QWidget* parent)
    : QWidget(parent), light_(makePicture(tr("The overview in light colours"))),
      dark_(makePicture(tr("The overview in dark colours")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0); // level with the form beside it
    column->setSpacing(6);
    for (const auto& [picture, words] : {std::pair(light_, tr("Light")), std::pair(dark_, tr("Dark"))}) {
        auto* caption = new QLabel(words, this);
        caption->setObjectName(QStringLiteral("quiet"));
        column->addWidget(caption);
        column->addWidget(picture);
        column->addSpacing(8);
    }
    column->addStretch();
    drawing_.setSingleShot(true);
    connect(&drawing_, &QTimer::timeout, this, &ThemePreview::draw);
}

QLabel* ThemePreview::makePicture(const QString& name)
{
    auto* picture = new QLabel(this);
    picture->setAccessibleName(name);
    picture->setMinimumSize(smallest);
    return picture;
}

void ThemePreview::show(const Model& model, const ThemeId& theme)
{
    model_ = model;
    if (const Result<Edit> used = useTheme(model, model.find(theme) ? std::optional(theme) : std::nullopt))
        applyTo(model_, used->changes);
    drawing_.start();
}

void ThemePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    drawing_.start();
}

void ThemePreview::draw()
{
    PictureRequest request = defaultRequest(model_, QDate::currentDate());
    request.picture = {}; // the theme that is looked at, not the picture's own
    const QSize size(width(), width() * smallest.height() / smallest.width());
    request.medium = presentingMedium(size);
    const Publication publication = layOut(model_, request, FontMeasure());
    const Theme* theme = themeFor(model_, request);
    for (const auto& [picture, name] : {std::pair(light_, PaletteName::Light), std::pair(dark_, PaletteName::Dark)}) {
        const Palette plain = Palette::named(name);
        picture->setFixedHeight(size.height());
        picture->setPixmap(
            painted(publication.pages.front(), theme ? plain.withTheme(*theme) : plain, size, devicePixelRatioF()));
    }
}

} // namespace styrmodell
