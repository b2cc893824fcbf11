#include "views/widgets/growing_text.h"

#include <QEvent>
#include <QtMath>

#include <algorithm>

namespace styrmodell
{

constexpr int fewestLines = 3;
constexpr int room = 18; // its padding and outline, above and below

GrowingText::GrowingText(QWidget* parent, int mostLines) : QPlainTextEdit(parent), mostLines_(mostLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void GrowingText::fit()
{
    // The document counts its lines only as they are drawn
    const int width = viewport()->width() - 2 * qCeil(document()->documentMargin());
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, toPlainText());
    const int lines = qCeil(1.0 * text.height() / fontMetrics().lineSpacing());
    const int shown = std::clamp(lines, fewestLines, mostLines_);
    setFixedHeight(shown * fontMetrics().lineSpacing() + room);
    setVerticalScrollBarPolicy(lines > mostLines_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace styrmodell
