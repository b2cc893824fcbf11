#include "views/widgets/written_text.h"

#include <QPlainTextEdit>
#include <QTextDocument>

namespace styrmodell
{

QString writtenIn(const QPlainTextEdit& field)
{
    QString text = field.document()->toRawText();
    for (QChar& letter : text)
        if (letter == QChar::ParagraphSeparator || letter == QChar::LineSeparator)
            letter = u'\n';
    return text;
}

} // namespace styrmodell
