/// A face as files embed it: its measures, and itself cut down to what a file uses.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>
#include <QRawFont>
#include <QRectF>

#include <memory>
#include <optional>
#include <set>

struct hb_face_t;
struct hb_font_t;

namespace styrmodell
{

enum class OutlineFormat { None, CompactFont, TrueType }; ///< None: only images (colour emoji)

/// What a PDF's font descriptor says, in thousandths of the em (PDF 32000-1 §9.8).
struct FaceMeasures {
    int ascent = 0;
    int descent = 0; ///< negative
    int capHeight = 0;
    double italicAngle = 0; ///< degrees, negative when leaning right
    QRectF box{};           ///< of all glyphs, y upward: top() is the lowest
    bool isFixedPitch = false;
};

class EmbeddableFace
{
public:
    explicit EmbeddableFace(const QRawFont& font);

    OutlineFormat outlines() const;
    /// False if the face forbids it (OS/2 fsType), or has axes, whose chosen point a subset would lose.
    bool mayBeEmbedded() const;
    FaceMeasures measures() const;
    /// Thousandths of the em, rounded as a PDF's width table is.
    int advance(quint32 glyph) const;
    std::optional<quint32> glyphOf(char32_t letter) const;

    /// Only these glyphs, with their numbers kept; without hints and layout tables. CompactFont: the bare CFF table,
    /// TrueType: a font file. Error: the face cannot be read.
    Result<QByteArray> subsetOfGlyphs(const std::set<quint32>& glyphs) const;
    /// A font file for readers that shape anew: these letters, every glyph they may become, and the layout tables.
    Result<QByteArray> subsetOfLetters(const std::set<char32_t>& letters) const;

private:
    struct FaceRelease {
        void operator()(hb_face_t* face) const;
    };
    struct FontRelease {
        void operator()(hb_font_t* font) const;
    };
    Result<QByteArray> unreadable() const;

    QRawFont font_;
    std::unique_ptr<hb_face_t, FaceRelease> face_;
    std::unique_ptr<hb_font_t, FontRelease> measure_; ///< scaled to font units
    int unitsPerEm_ = 1000;
};

} // namespace styrmodell
