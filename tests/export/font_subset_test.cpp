#include "views/drawing/fonts.h"
#include "views/export/font_subset.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

EmbeddableFace regular()
{
    return EmbeddableFace(Fonts().face(Fonts::keyOf(Weight::Regular), 100));
}

} // namespace

TEST_CASE("A subset for readers that shape anew is a whole font of few letters, the same every time")
{
    const EmbeddableFace face = regular();
    const Result<QByteArray> subset = face.subsetOfLetters({U'M', U'å', U'l', U' '});
    REQUIRE(subset);
    CHECK(subset->startsWith("OTTO"));
    CHECK(subset->contains("GPOS"));
    CHECK(subset->size() < 20'000);
    CHECK(*subset == *face.subsetOfLetters({U'M', U'å', U'l', U' '}));
}

TEST_CASE("A subset of glyphs is the bare outlines")
{
    const EmbeddableFace face = regular();
    REQUIRE(face.outlines() == OutlineFormat::CompactFont);
    const std::optional<quint32> glyph = face.glyphOf(U'Å');
    REQUIRE(glyph);
    const Result<QByteArray> subset = face.subsetOfGlyphs({*glyph});
    REQUIRE(subset);
    CHECK(subset->at(0) == 1); // CFF version 1
    CHECK(*subset == *face.subsetOfGlyphs({*glyph}));
}

TEST_CASE("A face knows its measures in thousandths of the em")
{
    const EmbeddableFace face = regular();
    CHECK(face.mayBeEmbedded());
    CHECK(face.advance(*face.glyphOf(U'i')) < face.advance(*face.glyphOf(U'm')));
    CHECK(face.measures().ascent > 500);
    CHECK(face.measures().descent < 0);
    CHECK(face.measures().capHeight > 500);
    CHECK(face.measures().box.width() > 500);
    CHECK_FALSE(face.glyphOf(0xF0000));
}
