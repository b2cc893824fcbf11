#include "views/scene/text.h"

namespace styrmodell
{

void TextBlock::moveBy(QPointF offset)
{
    box.translate(offset);
    for (Paragraph& paragraph : paragraphs)
        for (Line& line : paragraph.lines)
            line.start += offset;
}

void TextBlock::setPaint(Paint paint)
{
    for (Paragraph& paragraph : paragraphs)
        for (Line& line : paragraph.lines)
            for (Run& run : line.runs)
                run.paint = paint;
}

QString TextBlock::text() const
{
    QString words;
    for (const Paragraph& paragraph : paragraphs) {
        if (!words.isEmpty())
            words += u'\n';
        for (const Line& line : paragraph.lines) {
            for (const Run& run : line.runs)
                words += run.text;
            if (line.end == LineEnd::Space)
                words += u' ';
        }
    }
    return words;
}

} // namespace styrmodell
