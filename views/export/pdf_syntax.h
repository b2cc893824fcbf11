/// Pieces of PDF syntax (PDF 32000-1 §7.3).
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

namespace styrmodell
{

/// A text string in UTF-16, as hexadecimal: "<FEFF00E5>".
QByteArray pdfText(const QString& text);

/// Big-endian UTF-16 of the text in hexadecimal digits, without brackets.
QByteArray pdfHex(const QString& text);
/// Four hexadecimal digits, with more bits cut off.
QByteArray pdfHex(quint32 code);

/// "12 0 R"
QByteArray pdfReference(int object);

/// "[left bottom right top]" of a rectangle in points with y upward: top() is the lower edge.
QByteArray pdfRectangle(const QRectF& rect);

} // namespace styrmodell
