#include "views/diagram/title_editor.h"

#include "views/drawing/fonts.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr double smallestLetterPx = 12;
constexpr int sideRoom = 8;
constexpr int heightRoom = 5;

} // namespace

TitleEditor::TitleEditor(const QString& title, const Palette& palette, QWidget* parent)
    : QLineEdit(title, parent), message_(new QLabel(parent))
{
    setAccessibleName(tr("Title"));
    setFrame(false);
    setTextMargins(sideRoom, 0, sideRoom, 0);
    message_->setWordWrap(true);
    message_->setMargin(sideRoom);
    message_->setAutoFillBackground(true);
    message_->hide();
    setColours(palette);
    connect(this, &QLineEdit::textChanged, this, [this] {
        message_->hide();
        setAccessibleDescription({});
        fit();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] { Q_EMIT commit(text()); });
}

TitleEditor::~TitleEditor() = default;

void TitleEditor::setColours(const Palette& palette)
{
    const auto colour = [&](ColourToken token) { return QColor::fromRgb(palette.colour(token)); };
    QPalette colours = this->palette();
    colours.setColor(QPalette::Base, colour(ColourToken::Panel));
    colours.setColor(QPalette::Text, colour(ColourToken::Ink));
    colours.setColor(QPalette::Highlight, colour(ColourToken::Blue));
    colours.setColor(QPalette::HighlightedText, colour(ColourToken::OnPlate));
    setPalette(colours);
    colours.setColor(QPalette::Window, colour(ColourToken::RedTint));
    colours.setColor(QPalette::WindowText, colour(ColourToken::Ink));
    message_->setPalette(colours);
}

void TitleEditor::place(const QRectF& box, double letterPx, QFont::Weight weight, const QRectF& area)
{
    QFont letters = font();
    letters.setFamily(QStringLiteral("Inter"));
    letters.setPixelSize(static_cast<int>(std::lround(std::max(letterPx, smallestLetterPx))));
    letters.setWeight(weight);
    setFont(letters);
    box_ = box;
    area_ = area;
    fit();
}

void TitleEditor::fit()
{
    const QFontMetrics metrics(font());
    const double wanted = metrics.horizontalAdvance(text() + u'M') + 2.0 * sideRoom;
    const double width = std::min(std::max(box_.width() + 2 * sideRoom, wanted), area_.width());
    const double height = metrics.height() + 2.0 * heightRoom;
    // The letters stay where the title's first line is
    const double left = std::clamp(box_.left() - sideRoom, area_.left(), std::max(area_.left(), area_.right() - width));
    const double top = std::clamp(box_.top() - heightRoom, area_.top(), std::max(area_.top(), area_.bottom() - height));
    setGeometry(QRectF(left, top, width, height).toAlignedRect());
    message_->setFixedWidth(std::min(std::max(this->width(), 280), static_cast<int>(area_.width())));
    message_->adjustSize();
    const int under = geometry().bottom() + 1 + sideRoom;
    const bool fitsUnder = under + message_->height() <= area_.bottom();
    message_->move(std::min(geometry().left(), static_cast<int>(area_.right()) - message_->width()),
                   fitsUnder ? under : geometry().top() - sideRoom - message_->height());
}

void TitleEditor::refuse(const QString& sentence)
{
    message_->setText(sentence);
    setAccessibleDescription(sentence); // what a screen reader hears is a change of the focused field
    fit();
    message_->show();
    message_->raise();
}

void TitleEditor::close()
{
    isClosed_ = true;
    message_->hide();
    message_->deleteLater();
    if (hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason); // hidden first, Qt would look for another widget
    hide();
    deleteLater();
}

void TitleEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancel();
        return;
    }
    QLineEdit::keyPressEvent(event);
    // The diagram beneath has other meanings for what the editor did not need
    event->accept();
}

void TitleEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    const bool isLeft = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (isLeft && !isClosed_)
        Q_EMIT commit(text());
}

} // namespace styrmodell
