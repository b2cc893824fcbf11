#include "views/export/pdf_syntax.h"

#include "views/export/numbers.h"

namespace styrmodell
{

QByteArray pdfHex(quint32 code)
{
    constexpr char digits[] = "0123456789ABCDEF";
    QByteArray hex(4, '0');
    for (int place = 3; place >= 0; --place, code >>= 4)
        hex[place] = digits[code & 0xF];
    return hex;
}

QByteArray pdfHex(const QString& text)
{
    QByteArray hex;
    hex.reserve(text.size() * 4);
    for (const QChar unit : text)
        hex += pdfHex(quint32{unit.unicode()});
    return hex;
}

QByteArray pdfText(const QString& text)
{
    return "<FEFF" + pdfHex(text) + ">";
}

QByteArray pdfReference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray pdfRectangle(const QRectF& rect)
{
    QByteArray text = "[";
    appendPoint(text, rect.topLeft());
    text += ' ';
    appendPoint(text, rect.bottomRight());
    return text + "]";
}

} // namespace styrmodell
