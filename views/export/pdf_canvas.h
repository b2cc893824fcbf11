/// A page's content stream (PDF 32000-1 §8, §9): shapes and glyphs in scene points, in marked content.
#pragma once

#include "views/scene/geometry.h"

#include <QByteArray>
#include <QRgb>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace styrmodell
{

class Palette;

/// A glyph of an embedded font, on its way into the stream.
struct PlacedGlyph {
    quint32 glyph = 0;
    QPointF origin{}; ///< scene points
    int advance = 0;  ///< by the font, thousandths of the em
};

/// Three components between 0 and 1, fine enough for each of 256 steps: "0.5 0.25 1".
QByteArray pdfColour(QRgb colour);

/// Steps of a path, to be filled or stroked: "0 0 m\n10 0 l\nh\n".
void appendPath(QByteArray& to, const Path& path);

class PdfCanvas
{
public:
    /// From here on all is in scene points, y downward.
    PdfCanvas(const Palette& palette, QSizeF size, qreal pointsPerUnit);

    /// What follows until `endMarked` is piece `number` of a structure element of `type`; `actualText`: what readers
    /// get instead of its letters. Marked content is never nested: readers lose the inner texts.
    void beginPiece(const QByteArray& type, int number, const std::optional<QString>& actualText = {});
    /// What follows until `endMarked` is nothing to read.
    void beginArtifact();
    void endMarked();

    void shape(const Shape& shape);
    /// Glyphs of one font from left to right.
    void glyphs(const QByteArray& font, qreal size, Paint paint, const std::vector<PlacedGlyph>& line);
    /// An image of the resources, upright in `box`.
    void image(const QByteArray& name, const QRectF& box);
    /// A drawing of the resources, in scene points like everything here.
    void drawing(const QByteArray& name);

    const QByteArray& bytes() const { return bytes_; }

private:
    void setFill(Paint paint);
    void setStroke(const Stroke& stroke);
    void rounded(const RoundedRect& rect);

    const Palette& palette_;
    QByteArray bytes_{};
    std::optional<QRgb> fill_{};
    std::optional<QRgb> stroke_{};
    qreal strokeWidth_ = 1;
    bool isDashed_ = false;
    QByteArray font_{};
};

} // namespace styrmodell
