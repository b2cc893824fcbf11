#include "app/window/kinds/fields/colour_field.h"

#include "views/drawing/contrast.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

QIcon swatch(QRgb fill, QRgb edge)
{
    QPixmap pixmap(48, 48);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgb(edge), 1));
    painter.setBrush(QColor::fromRgb(fill));
    painter.drawRoundedRect(QRectF(2.5, 2.5, 19, 19), 5, 5);
    return QIcon(pixmap);
}

} // namespace

ColourField::ColourField(const Palette& palette, QWidget* parent)
    : QWidget(parent), palette_(palette), choice_(new QComboBox(this)), own_(new QLineEdit(this)),
      remark_(new QLabel(this))
{
    const std::initializer_list<std::tuple<QString, const char*, ColourToken>> tokens{
        {tr("Red"), "red", ColourToken::Red},    {tr("Plum"), "plum", ColourToken::Plum},
        {tr("Blue"), "blue", ColourToken::Blue}, {tr("Green"), "green", ColourToken::Green},
        {tr("Black"), "ink", ColourToken::Ink},  {tr("Sand"), "sand", ColourToken::Sand},
    };
    for (const auto& [name, token, fill] : tokens)
        choice_->addItem(swatch(palette.colour(fill), palette.colour(ColourToken::Edge)), name,
                         QString::fromLatin1(token));
    choice_->addItem(tr("Own colour"));
    choice_->setAccessibleName(tr("Colour"));
    own_->setAccessibleName(tr("Own colour, # and six digits or letters a to f"));
    own_->setMaxLength(7);
    own_->setFixedWidth(own_->fontMetrics().averageCharWidth() * 14);
    remark_->setWordWrap(true);
    auto* label = new QLabel(tr("&Colour"), this);
    label->setBuddy(choice_);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choice_, 1);
    row->addWidget(own_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(remark_);
    connect(choice_, &QComboBox::activated, this, [this] {
        if (isOwn() && own_->text().isEmpty())
            own_->setText(QStringLiteral("#446688"));
        refresh();
        Q_EMIT changed();
    });
    connect(own_, &QLineEdit::textEdited, this, [this] {
        refresh();
        if (colour())
            Q_EMIT changed();
    });
    refresh();
}

bool ColourField::isOwn() const
{
    return !choice_->currentData().isValid();
}

void ColourField::setColour(const Colour& colour)
{
    if (this->colour() == colour)
        return;
    const bool isToken = Colour::isToken(colour.text);
    choice_->setCurrentIndex(isToken            ? choice_->findData(colour.text)
                             : colour.isEmpty() ? choice_->findData(QStringLiteral("ink"))
                                                : choice_->count() - 1);
    own_->setText(isToken ? QString() : colour.text);
    refresh();
}

std::optional<Colour> ColourField::colour() const
{
    const Colour colour{isOwn() ? own_->text().trimmed().toLower() : choice_->currentData().toString()};
    return colour.isValid() ? std::optional(colour) : std::nullopt;
}

void ColourField::refresh()
{
    own_->setVisible(isOwn());
    if (isOwn() && colour())
        choice_->setItemIcon(choice_->currentIndex(),
                             swatch(QColor(colour()->text).rgb(), palette_.colour(ColourToken::Edge)));
    QString remark;
    if (!colour()) {
        remark = tr("A colour is # and six digits or letters a to f, such as #005c86.");
    } else if (isOwn()) {
        const QRgb page = Palette::named(PaletteName::Light).colour(ColourToken::Panel);
        const qreal contrast = contrastRatio(QColor(colour()->text).rgb(), page);
        if (contrast < edgeContrast)
            remark =
                tr("So pale that it can hardly be told from a white page (%1:1; %2:1 is needed). Lines and markers "
                   "become darker.")
                    .arg(locale().toString(contrast, 'f', 1), locale().toString(edgeContrast, 'f', 0));
    }
    remark_->setText(remark);
    remark_->setForegroundRole(colour() ? QPalette::WindowText : QPalette::BrightText);
    remark_->setVisible(!remark.isEmpty());
    own_->setAccessibleDescription(remark);
}

} // namespace styrmodell
