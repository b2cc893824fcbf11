#include "model/queries/logotype.h"

#include "model/queries/svg_safety.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtEndian>

#include <cmath>
#include <string_view>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Logotype)
};

constexpr std::string_view svgType = "image/svg+xml";
constexpr std::string_view pngType = "image/png";
/// A small file can unfold to more dots than a computer has room for.
constexpr qint64 mostDots = 16'000'000;

const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1A\n");

QString typeName(std::string_view type)
{
    return QString::fromLatin1(type.data(), static_cast<qsizetype>(type.size()));
}

/// PNG (ISO/IEC 15948) §5.3: chunks of length, type, content and check sum, from IHDR to IEND.
bool hasAllChunks(const QByteArray& file)
{
    constexpr qint64 around = 12;
    qint64 at = pngSignature.size();
    while (at + around <= file.size()) {
        const qint64 length = qFromBigEndian<quint32>(file.constData() + at);
        if (at + around + length > file.size())
            return false;
        if (file.mid(at + 4, 4) == "IEND")
            return true;
        at += around + length;
    }
    return false;
}

Result<Logotype> fromPng(const QByteArray& file)
{
    constexpr int headerEnd = 24;
    const qsizetype header = pngSignature.size() + 4;
    if (file.size() < headerEnd || file.mid(header, 4) != "IHDR" || !hasAllChunks(file))
        return Error{Texts::tr("The picture is broken: its end is missing.")};
    const qint64 width = qFromBigEndian<quint32>(file.constData() + header + 4);
    const qint64 height = qFromBigEndian<quint32>(file.constData() + header + 8);
    if (width == 0 || height == 0)
        return Error{Texts::tr("The picture is broken: it is empty.")};
    if (width * height > mostDots)
        return Error{Texts::tr("The picture is %1 × %2 dots, far more than a logotype needs. Ask for a smaller one.")
                         .arg(width)
                         .arg(height)};
    return Logotype{typeName(pngType), file, QSizeF(static_cast<qreal>(width), static_cast<qreal>(height)), false};
}

Result<Logotype> fromSvg(const QByteArray& file)
{
    const Result<SafeSvg> svg = readSafeSvg(file);
    if (!svg)
        return svg.error();
    return Logotype{typeName(svgType), file, svg->size, svg->hasText};
}

} // namespace

Result<void> fitsLogotype(qint64 bytes)
{
    if (bytes <= mostLogotypeBytes)
        return {};
    const double megabytes = static_cast<double>(bytes) / static_cast<double>(mostLogotypeBytes);
    return Error{Texts::tr("The picture is %1 MB; a logotype may be 1 MB at most.")
                     .arg(QLocale().toString(std::ceil(megabytes * 10) / 10, 'f', 1))};
}

Result<Logotype> logotypeFrom(const QByteArray& file)
{
    if (const Result<void> fits = fitsLogotype(file.size()); !fits)
        return fits.error();
    if (file.startsWith(pngSignature))
        return fromPng(file);
    if (file.left(1024).contains('<'))
        return fromSvg(file);
    return Error{Texts::tr("The file is neither an SVG nor a PNG picture.")};
}

Result<Logotype> logotypeIn(const QString& uri)
{
    const qsizetype comma = uri.indexOf(u',');
    if (!uri.startsWith(u"data:") || comma < 0)
        return Error{Texts::tr("The file is neither an SVG nor a PNG picture.")};
    const bool isBase64 = QStringView(uri).left(comma).endsWith(u";base64");
    const QByteArray content = uri.mid(comma + 1).toUtf8();
    return logotypeFrom(isBase64 ? QByteArray::fromBase64(content) : QByteArray::fromPercentEncoding(content));
}

QString dataUri(const Logotype& logotype)
{
    return QStringLiteral("data:%1;base64,").arg(logotype.mediaType) + QString::fromLatin1(logotype.bytes.toBase64());
}

} // namespace styrmodell
