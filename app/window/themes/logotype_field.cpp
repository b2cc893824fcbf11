#include "app/window/themes/logotype_field.h"

#include "model/queries/logotype.h"
#include "views/drawing/contrast.h"
#include "views/drawing/image_drawing.h"
#include "views/drawing/painter.h"
#include "views/drawing/palette.h"
#include "views/widgets/labelled_field.h"
#include "views/widgets/typing.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr QSize pictureSize(220, 56);
constexpr int pictureRoom = 10;

/// As in the head of a page, on what it stands on there. Null: it cannot be drawn.
QImage drawnOnPaper(const Logotype& logotype, qreal pixelRatio)
{
    const QSizeF size = logotype.size.scaled(pictureSize, Qt::KeepAspectRatio);
    const QRectF box(QPointF(0, 0), size);
    const Image image{logotype.mediaType, logotype.bytes, box};
    if (drawn(image)->isEmpty())
        return {};
    QImage picture((size * pixelRatio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Palette::named(PaletteName::Light).colour(ColourToken::Paper));
    QPainter painter(&picture);
    Node node;
    node.image = image;
    paintNode(painter, node, Palette::named(PaletteName::Light), Fonts());
    return picture;
}

/// Whether some of it can be told from the paper.
bool canBeSeen(const QImage& picture)
{
    const QRgb paper = Palette::named(PaletteName::Light).colour(ColourToken::Paper);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (contrastRatio(picture.pixel(x, y), paper) >= edgeContrast)
                return true;
    return false;
}

QString remarkOn(const Theme& theme, const Result<Logotype>& logotype, const QImage& picture)
{
    if (theme.logotype.isEmpty())
        return LogotypeField::tr("SVG or PNG, 1 MB at most. It stands at the upper right of every page.");
    if (!logotype)
        return logotype.error().what;
    if (picture.isNull())
        return LogotypeField::tr("The picture cannot be drawn; it may be damaged.");
    if (!canBeSeen(picture))
        return LogotypeField::tr("It can hardly be seen on a light page. Choose one made for a light ground.");
    if (logotype->hasText)
        return LogotypeField::tr("Its letters are text, and may look otherwise on another computer. Ask for one with "
                                 "letters as outlines.");
    return {};
}

QString spokenOf(const Theme& theme)
{
    return theme.logotypeText.isEmpty() ? LogotypeField::tr("Logotype without alternative text") : theme.logotypeText;
}

} // namespace

LogotypeField::LogotypeField(QWidget* parent)
    : QWidget(parent), picture_(new QLabel(this)), choose_(new QPushButton(tr("Choose a &file…"), this)),
      remove_(new QPushButton(tr("Remove logotype"), this)), remark_(new QLabel(this)), text_(new QLineEdit(this)),
      described_(new LabelledField(tr("Alternative &text"), text_, this)), typing_(new Typing(*text_))
{
    picture_->setObjectName(QStringLiteral("logotype"));
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setFixedSize(pictureSize + QSize(pictureRoom, pictureRoom) * 2);
    picture_->setAutoFillBackground(true);
    remark_->setObjectName(QStringLiteral("quiet"));
    remark_->setWordWrap(true);
    text_->setPlaceholderText(tr("For example: Helsingborg, with the city’s coat of arms"));
    choose_->setAutoDefault(false);
    remove_->setAutoDefault(false);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(choose_, 0, Qt::AlignLeft);
    buttons->addWidget(remove_, 0, Qt::AlignLeft);
    buttons->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(picture_, 0, Qt::AlignTop);
    row->addLayout(buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(remark_);
    column->addWidget(described_);
    connect(choose_, &QPushButton::clicked, this, &LogotypeField::choose);
    connect(remove_, &QPushButton::clicked, this, [this] {
        choose_->setFocus(); // the button goes
        Q_EMIT removalWanted();
    });
    connect(typing_, &Typing::typed, this, &LogotypeField::described);
}

void LogotypeField::show(const Theme& theme)
{
    const bool hasLogotype = !theme.logotype.isEmpty();
    choose_->setText(hasLogotype ? tr("Choose another &file…") : tr("Choose a &file…"));
    remove_->setVisible(hasLogotype);
    described_->setVisible(hasLogotype);
    typing_->show(theme.logotypeText);
    described_->setProblem(hasLogotype && theme.logotypeText.isEmpty()
                               ? tr("Say what it shows, for those who do not see it.")
                               : QString());
    picture_->setAccessibleName(hasLogotype ? spokenOf(theme) : tr("No logotype"));
    if (theme.logotype == shown_ && !picture_->text().isEmpty() == !hasLogotype)
        return;
    shown_ = theme.logotype;
    const Result<Logotype> logotype = logotypeIn(theme.logotype);
    const QImage picture = logotype ? drawnOnPaper(*logotype, devicePixelRatioF()) : QImage();
    QPalette colours = picture_->palette();
    colours.setColor(QPalette::Window, QColor::fromRgb(Palette::named(PaletteName::Light).colour(ColourToken::Paper)));
    colours.setColor(QPalette::WindowText,
                     QColor::fromRgb(Palette::named(PaletteName::Light).colour(ColourToken::Soft)));
    picture_->setPalette(colours);
    if (picture.isNull())
        picture_->setText(hasLogotype ? tr("Cannot be shown") : tr("No logotype"));
    else
        picture_->setPixmap(QPixmap::fromImage(picture));
    remark_->setText(remarkOn(theme, logotype, picture));
    remark_->setVisible(!remark_->text().isEmpty());
}

void LogotypeField::finish()
{
    typing_->flush();
}

void LogotypeField::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a logotype"), folder, tr("Pictures (*.svg *.png)"));
    if (path.isEmpty())
        return;
    if (const Result<QByteArray> file = logotypeFile(path))
        Q_EMIT chosen(*file);
    else
        Q_EMIT refused(file.error().message());
}

Result<QByteArray> logotypeFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            LogotypeField::tr("“%1” could not be read: %2").arg(name, file.errorString()), {}, ErrorKind::Unreachable};
    if (const Result<void> fits = fitsLogotype(file.size()); !fits)
        return Error{fits.error().what, name};
    const QByteArray content = file.readAll();
    const Result<Logotype> logotype = logotypeFrom(content);
    if (!logotype)
        return Error{logotype.error().what, name};
    if (drawnOnPaper(*logotype, 1).isNull())
        return Error{LogotypeField::tr("The picture cannot be drawn; it may be damaged."), name};
    return content;
}

} // namespace styrmodell
