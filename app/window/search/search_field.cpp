#include "app/window/search/search_field.h"

#include "app/window/icons.h"
#include "app/window/keyboard_ring.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>

namespace styrmodell
{
namespace
{

constexpr int side = 12;
constexpr int rowsOfPage = 6;
constexpr int wantedLetters = 36;
constexpr int fewestLetters = 14;

} // namespace

SearchField::SearchField(const QString& keys, QWidget* parent)
    : QLineEdit(parent), magnifier_(addAction(QIcon(), QLineEdit::LeadingPosition)), hint_(new QLabel(keys, this))
{
    setObjectName(QStringLiteral("search"));
    setProperty(KeyboardRing::radiusProperty, 15);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // yields in a narrow window
    setPlaceholderText(tr("Search the model"));
    setAccessibleName(tr("Search the model"));
    setAccessibleDescription(tr("Finds elements, texts and commands. The arrow keys choose, Enter goes there, Escape "
                                "goes back."));
    hint_->setAttribute(Qt::WA_TransparentForMouseEvents);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    QFont small = hint_->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    hint_->setFont(small);
    connect(this, &QLineEdit::textChanged, this, &SearchField::refreshHint);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (now == this && before != this)
            Q_EMIT entered(before);
    });
}

void SearchField::setColours(const Palette& palette)
{
    const QColor quiet = QColor::fromRgb(palette.colour(ColourToken::Soft));
    magnifier_->setIcon(icon(QStringLiteral("search"), quiet, quiet, quiet));
}

QSize SearchField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * wantedLetters, QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestLetters, QLineEdit::minimumSizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return Q_EMIT rowsWanted(1);
    case Qt::Key_Up:
        return Q_EMIT rowsWanted(-1);
    case Qt::Key_PageDown:
        return Q_EMIT rowsWanted(rowsOfPage);
    case Qt::Key_PageUp:
        return Q_EMIT rowsWanted(-rowsOfPage);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT confirmed();
    case Qt::Key_Escape:
        return Q_EMIT dismissed();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own context menu
        Q_EMIT lost();
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    refreshHint();
}

void SearchField::refreshHint()
{
    hint_->adjustSize();
    const int needed = fontMetrics().horizontalAdvance(placeholderText()) + hint_->width() + 5 * side;
    hint_->setVisible(text().isEmpty() && width() > needed);
    hint_->move(width() - hint_->width() - side, (height() - hint_->height()) / 2);
}

} // namespace styrmodell
