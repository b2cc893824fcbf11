#include "app/window/themes/theme_colour_field.h"

#include "model/records/fields/values.h"
#include "views/widgets/typing.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace styrmodell
{
namespace
{

constexpr int swatchSide = 22;

/// What was chosen, and beside it what becomes of it.
QIcon swatchOf(const QColor& chosen, const QColor& shown, QRgb edge, qreal pixelRatio)
{
    QPixmap pixmap(QSize(swatchSide, swatchSide) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    const QRectF box(1.5, 1.5, swatchSide - 3, swatchSide - 3);
    QLinearGradient halves(box.topLeft(), box.topRight());
    halves.setStops({{0, chosen}, {0.499, chosen}, {0.501, shown}, {1, shown}});
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgb(edge), 1));
    painter.setBrush(halves);
    painter.drawRoundedRect(box, 5, 5);
    return QIcon(pixmap);
}

/// “005C86” is as good as “#005c86”.
QString codeFrom(const QString& typed)
{
    const QString code = typed.trimmed().toLower();
    return code.isEmpty() || code.startsWith(u'#') ? code : u'#' + code;
}

} // namespace

ThemeColourField::ThemeColourField(const QString& name, QRgb edge, QWidget* parent)
    : QWidget(parent), name_(QString(name).remove(u'&')), edge_(edge), uses_(new QLabel(this)),
      swatch_(new QToolButton(this)), code_(new QLineEdit(this)), typing_(new Typing(*code_)),
      reset_(new QToolButton(this)), remark_(new QLabel(this))
{
    auto* label = new QLabel(name, this);
    label->setBuddy(code_);
    uses_->setObjectName(QStringLiteral("quiet"));
    uses_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    swatch_->setIconSize({swatchSide, swatchSide});
    swatch_->setAccessibleName(tr("Choose %1…").arg(name_));
    swatch_->setToolTip(tr("Choose a colour"));
    code_->setAccessibleName(tr("%1, # and six digits or letters a to f").arg(name_));
    code_->setFixedWidth(code_->fontMetrics().averageCharWidth() * 14);
    code_->setPlaceholderText(tr("own"));
    reset_->setObjectName(QStringLiteral("link"));
    reset_->setText(tr("Reset"));
    reset_->setAccessibleName(tr("Reset %1").arg(name_));
    remark_->setObjectName(QStringLiteral("quiet"));
    remark_->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(swatch_, 0, 0);
    grid->addWidget(label, 0, 1);
    grid->addWidget(uses_, 0, 2);
    grid->addWidget(code_, 0, 3);
    grid->addWidget(reset_, 0, 4);
    grid->addWidget(remark_, 1, 1, 1, 4);
    grid->setColumnStretch(2, 1);
    connect(swatch_, &QToolButton::clicked, this, &ThemeColourField::choose);
    connect(reset_, &QToolButton::clicked, this, [this] {
        code_->setFocus(); // the button goes
        Q_EMIT changed({}, {});
    });
    connect(code_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (Colour::isHex(codeFrom(text)))
            typing_->flush();
    });
    connect(typing_, &Typing::typed, this, &ThemeColourField::take);
}

void ThemeColourField::show(const QString& colour, const ColourVerdict& verdict, const QString& uses)
{
    verdict_ = verdict;
    if (codeFrom(code_->text()) != colour || !code_->hasFocus())
        typing_->show(colour);
    allUses_ = uses;
    uses_->setToolTip(uses);
    fitUses();
    const QColor shown = QColor::fromRgb(verdict.shown);
    swatch_->setIcon(swatchOf(colour.isEmpty() ? shown : QColor(colour), shown, edge_, devicePixelRatioF()));
    reset_->setVisible(!colour.isEmpty());
    remark_->setText(verdict.sentence);
    code_->setAccessibleDescription(verdict.sentence);
}

void ThemeColourField::fitUses()
{
    uses_->setText(uses_->fontMetrics().elidedText(allUses_, Qt::ElideRight, uses_->width()));
}

void ThemeColourField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // so that the label has its width already
    fitUses();
}

void ThemeColourField::take(const QString& typed, const QString& gesture)
{
    const QString code = codeFrom(typed);
    if (code.isEmpty() || Colour::isHex(code))
        return Q_EMIT changed(code, gesture);
    const QString problem = tr("A colour is # and six digits or letters a to f, such as #005c86.");
    remark_->setText(problem);
    code_->setAccessibleDescription(problem);
}

void ThemeColourField::choose()
{
    const QColor now =
        Colour::isHex(codeFrom(code_->text())) ? QColor(codeFrom(code_->text())) : QColor::fromRgb(verdict_.shown);
    const QColor chosen = QColorDialog::getColor(now, this, name_, QColorDialog::DontUseNativeDialog);
    if (chosen.isValid())
        Q_EMIT changed(chosen.name(), {});
}

} // namespace styrmodell
