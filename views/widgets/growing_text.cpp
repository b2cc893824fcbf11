#include "views/widgets/growing_text.h"

#include <QAbstractTextDocumentLayout>
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
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
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
    const int lines = qCeil(document()->size().height()); // a plain text document counts lines, not pixels
    const int shown = std::clamp(lines, fewestLines, mostLines_);
    setFixedHeight(shown * fontMetrics().lineSpacing() + room);
    setVerticalScrollBarPolicy(lines > mostLines_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace styrmodell
