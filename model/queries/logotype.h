/// A city's logotype: which pictures may be one, and how a model keeps it.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>
#include <QSizeF>

namespace styrmodell
{

inline constexpr qsizetype mostLogotypeBytes = 1 << 20;

/// A picture that is safe to show and to publish: it runs nothing, moves nothing and fetches nothing.
struct Logotype {
    QString mediaType{};  ///< "image/svg+xml" or "image/png"
    QByteArray bytes{};   ///< the file as it was chosen
    QSizeF size{};        ///< its own width and height; only their proportion matters
    bool hasText = false; ///< letters that are not outlines: they look as the fonts of a computer do

    bool isSvg() const { return mediaType == u"image/svg+xml"; }
};

/// The picture that a file holds. Error: more than 1 MB, neither SVG nor PNG, broken, of more dots than a logotype
/// needs, or an SVG with programs, movement, pages of the web or anything that lies outside the file.
Result<Logotype> logotypeFrom(const QByteArray& file);

/// Whether a file of so many bytes may be one, before it is read. Error: more than 1 MB.
Result<void> fitsLogotype(qint64 bytes);

/// Of a theme: what `dataUri` made. Error: as above, or no data URI.
Result<Logotype> logotypeIn(const QString& uri);
QString dataUri(const Logotype& logotype);

} // namespace styrmodell
