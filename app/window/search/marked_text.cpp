#include "app/window/search/marked_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

void layOutLine(QTextLayout& layout, const std::vector<TextRange>& found)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange& range : found) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length), format});
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace

int widthOfMarked(const QString& text, const std::vector<TextRange>& found, const QFont& font)
{
    QTextLayout layout(text, font);
    layOutLine(layout, found);
    return static_cast<int>(std::ceil(layout.lineAt(0).naturalTextWidth()));
}

void drawMarked(QPainter& painter, const QRect& box, const QString& text, const std::vector<TextRange>& found,
                const QFont& font, const QColor& letters)
{
    QTextLayout whole(text, font);
    layOutLine(whole, found);
    const QString dots = QStringLiteral("…");
    QString fitting = text;
    if (whole.lineAt(0).naturalTextWidth() > box.width() + 0.5) {
        const int room = box.width() - QFontMetrics(font).horizontalAdvance(dots);
        int end = whole.lineAt(0).xToCursor(std::max(0, room), QTextLine::CursorOnCharacter);
        while (end > 0 && text[end - 1].isSpace())
            --end;
        fitting = text.left(end) + dots;
    }
    std::vector<TextRange> seen = found;
    for (TextRange& range : seen)
        range.length = std::max<qsizetype>(0, std::min(range.end(), fitting.size()) - range.start);
    QTextLayout line(fitting, font);
    layOutLine(line, seen);
    painter.setPen(letters);
    line.draw(&painter, QPointF(box.left(), box.top() + (box.height() - line.lineAt(0).height()) / 2));
}

} // namespace styrmodell
