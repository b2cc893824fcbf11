#include "views/export/font_subset.h"

#include <QCoreApplication>
#include <QtEndian>

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <cmath>
#include <map>

namespace styrmodell
{
namespace
{

class FontWords
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct InputRelease {
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};
struct BlobRelease {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
using SubsetInput = std::unique_ptr<hb_subset_input_t, InputRelease>;
using Blob = std::unique_ptr<hb_blob_t, BlobRelease>;

QByteArray tagName(hb_tag_t tag)
{
    QByteArray name(4, ' ');
    hb_tag_to_string(tag, name.data());
    return name;
}

/// The tables of a font, kept as long as the face: hb-subset 6.0 copies out of a table after giving back its blob.
struct Tables {
    QRawFont font{};
    std::map<hb_tag_t, QByteArray> bytes{};
};

hb_blob_t* tableOf(hb_face_t*, hb_tag_t tag, void* source)
{
    auto* tables = static_cast<Tables*>(source);
    auto found = tables->bytes.find(tag);
    if (found == tables->bytes.end())
        found = tables->bytes.emplace(tag, tables->font.fontTable(tagName(tag).constData())).first;
    return hb_blob_create(found->second.constData(), static_cast<unsigned>(found->second.size()),
                          HB_MEMORY_MODE_READONLY, nullptr, nullptr);
}

QByteArray bytesOf(const Blob& blob)
{
    unsigned length = 0;
    const char* start = hb_blob_get_data(blob.get(), &length);
    return QByteArray(start, static_cast<qsizetype>(length));
}

void addTags(hb_set_t* set, std::initializer_list<const char*> tags)
{
    for (const char* tag : tags)
        hb_set_add(set, hb_tag_from_string(tag, 4));
}

quint16 bigEndian16(const QByteArray& table, qsizetype at)
{
    return table.size() < at + 2 ? quint16(0) : qFromBigEndian<quint16>(table.constData() + at);
}

} // namespace

void EmbeddableFace::FaceRelease::operator()(hb_face_t* face) const
{
    hb_face_destroy(face);
}
void EmbeddableFace::FontRelease::operator()(hb_font_t* font) const
{
    hb_font_destroy(font);
}

EmbeddableFace::EmbeddableFace(const QRawFont& font) : font_(font)
{
    auto tables = std::make_unique<Tables>();
    tables->font = font;
    face_.reset(hb_face_create_for_tables(tableOf, tables.release(),
                                          [](void* held) { std::unique_ptr<Tables>(static_cast<Tables*>(held)); }));
    unitsPerEm_ = static_cast<int>(hb_face_get_upem(face_.get()));
    measure_.reset(hb_font_create(face_.get()));
    hb_font_set_scale(measure_.get(), unitsPerEm_, unitsPerEm_);
}

OutlineFormat EmbeddableFace::outlines() const
{
    if (!font_.fontTable("CFF ").isEmpty())
        return OutlineFormat::CompactFont;
    return font_.fontTable("glyf").isEmpty() ? OutlineFormat::None : OutlineFormat::TrueType;
}

bool EmbeddableFace::mayBeEmbedded() const
{
    constexpr int restricted = 0x0002;
    constexpr int bitmapsOnly = 0x0200;
    const int permissions = bigEndian16(font_.fontTable("OS/2"), 8);
    return !(permissions & (restricted | bitmapsOnly)) && font_.fontTable("fvar").isEmpty();
}

FaceMeasures EmbeddableFace::measures() const
{
    const double perEm = 1000.0 / unitsPerEm_;
    const auto scaled = [perEm](int units) { return static_cast<int>(std::lround(units * perEm)); };
    const QByteArray head = font_.fontTable("head");
    const auto edge = [&](qsizetype at) { return scaled(static_cast<qint16>(bigEndian16(head, at))); };
    FaceMeasures measures;
    hb_font_extents_t extents{};
    hb_font_get_h_extents(measure_.get(), &extents);
    measures.ascent = scaled(extents.ascender);
    measures.descent = scaled(extents.descender);
    hb_position_t capHeight = 0;
    const bool saysCapHeight = hb_ot_metrics_get_position(measure_.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight);
    measures.capHeight = saysCapHeight ? scaled(capHeight) : measures.ascent;
    measures.box = QRectF(QPointF(edge(36), edge(38)), QPointF(edge(40), edge(42)));
    const QByteArray post = font_.fontTable("post");
    measures.italicAngle = static_cast<qint16>(bigEndian16(post, 4));
    measures.isFixedPitch = bigEndian16(post, 12) != 0 || bigEndian16(post, 14) != 0;
    return measures;
}

int EmbeddableFace::advance(quint32 glyph) const
{
    return static_cast<int>(std::lround(hb_font_get_glyph_h_advance(measure_.get(), glyph) * 1000.0 / unitsPerEm_));
}

std::optional<quint32> EmbeddableFace::glyphOf(char32_t letter) const
{
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(measure_.get(), letter, &glyph) || glyph == 0)
        return {};
    return glyph;
}

Result<QByteArray> EmbeddableFace::unreadable() const
{
    return Error{FontWords::tr("The font “%1” cannot be embedded: its file cannot be read.").arg(font_.familyName()),
                 {},
                 ErrorKind::Unreachable};
}

Result<QByteArray> EmbeddableFace::subsetOfGlyphs(const std::set<quint32>& glyphs) const
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return unreadable();
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    addTags(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG),
            {"GSUB", "GPOS", "GDEF", "BASE", "MATH", "JSTF", "kern", "morx", "kerx", "name", "OS/2", "post", "DSIG"});
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    const std::unique_ptr<hb_face_t, FaceRelease> subset(hb_subset_or_fail(face_.get(), input.get()));
    if (!subset)
        return unreadable();
    if (outlines() == OutlineFormat::CompactFont)
        return bytesOf(Blob(hb_face_reference_table(subset.get(), HB_TAG('C', 'F', 'F', ' '))));
    return bytesOf(Blob(hb_face_reference_blob(subset.get())));
}

Result<QByteArray> EmbeddableFace::subsetOfLetters(const std::set<char32_t>& letters) const
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return unreadable();
    for (const char32_t letter : letters)
        hb_set_add(hb_subset_input_unicode_set(input.get()), letter);
    // Fractions are made around a fraction slash only; without one all their digits need not come along.
    constexpr char32_t fractionSlash = 0x2044;
    for (const char* unused : {"frac", "numr", "dnom"})
        if (letters.count(fractionSlash) == 0)
            hb_set_del(hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG),
                       hb_tag_from_string(unused, 4));
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    const std::unique_ptr<hb_face_t, FaceRelease> subset(hb_subset_or_fail(face_.get(), input.get()));
    if (!subset)
        return unreadable();
    return bytesOf(Blob(hb_face_reference_blob(subset.get())));
}

} // namespace styrmodell
