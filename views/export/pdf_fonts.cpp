#include "views/export/pdf_fonts.h"

#include "views/drawing/fonts.h"
#include "views/export/numbers.h"
#include "views/export/pdf_syntax.h"

namespace styrmodell
{
namespace
{

/// No-break spaces are told as plain ones: that is what a reader types when searching for “69 001”.
QString asSearched(QString text)
{
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').replace(QChar(0x2009), u' ');
}

/// Letters that a PDF name may hold as they are.
QByteArray nameLetters(const QByteArray& name)
{
    QByteArray safe;
    for (const char letter : name)
        if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
            letter == '-')
            safe += letter;
    return safe.isEmpty() ? QByteArray("Font") : safe;
}

/// Six capitals, told apart within the file.
QByteArray subsetMark(int number)
{
    QByteArray mark(6, 'A');
    for (int place = 5; place >= 0 && number > 0; --place, number /= 26)
        mark[place] = static_cast<char>('A' + number % 26);
    return mark;
}

} // namespace

PdfFace::PdfFace(const QRawFont& font, const QByteArray& name, int number)
    : face_(font), name_(subsetMark(number) + "+" + nameLetters(name)), number_(number),
      isEmbedded_(face_.outlines() != OutlineFormat::None && face_.mayBeEmbedded()), space_(face_.glyphOf(U' '))
{
}

bool PdfFace::use(quint32 glyph, const QString& text)
{
    const QString words = asSearched(text);
    return texts_.try_emplace(glyph, words).first->second == words;
}

int PdfFace::advance(quint32 glyph)
{
    const auto known = advances_.constFind(glyph);
    return known != advances_.constEnd() ? *known : *advances_.insert(glyph, face_.advance(glyph));
}

QByteArray PdfFace::toUnicode() const
{
    constexpr int mostInABlock = 100;
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QByteArray block;
    int count = 0;
    const auto endBlock = [&] {
        if (count > 0)
            cmap += QByteArray::number(count) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        count = 0;
    };
    for (const auto& [glyph, text] : texts_) {
        block += "<" + pdfHex(glyph) + "> <" + pdfHex(text) + ">\n";
        if (++count == mostInABlock)
            endBlock();
    }
    endBlock();
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFace::widths() const
{
    QByteArray widths = "[";
    std::optional<quint32> last;
    for (const auto& [glyph, text] : texts_) {
        const bool goesOn = last && *last + 1 == glyph;
        if (!goesOn)
            widths += (last ? "] " : "") + QByteArray::number(glyph) + " [";
        widths += (goesOn ? " " : "") + QByteArray::number(face_.advance(glyph));
        last = glyph;
    }
    return widths + (last ? "]]" : "]");
}

QByteArray PdfFace::descriptor(int fontFile) const
{
    constexpr int symbolic = 4; // glyphs are named by number, not by a standard encoding
    constexpr int fixedPitch = 1;
    const FaceMeasures measures = face_.measures();
    const int flags = symbolic | (measures.isFixedPitch ? fixedPitch : 0);
    const bool isCompact = face_.outlines() == OutlineFormat::CompactFont;
    return "<< /Type /FontDescriptor /FontName /" + name_ + " /Flags " + QByteArray::number(flags) + " /FontBBox " +
           pdfRectangle(measures.box) + " /ItalicAngle " + numberText(measures.italicAngle) + " /Ascent " +
           QByteArray::number(measures.ascent) + " /Descent " + QByteArray::number(measures.descent) + " /CapHeight " +
           QByteArray::number(measures.capHeight) + " /StemV 80 " + (isCompact ? "/FontFile3 " : "/FontFile2 ") +
           pdfReference(fontFile) + " >>";
}

Result<int> PdfFace::write(PdfFile& file) const
{
    std::set<quint32> glyphs;
    for (const auto& [glyph, text] : texts_)
        glyphs.insert(glyph);
    const Result<QByteArray> subset = face_.subsetOfGlyphs(glyphs);
    if (!subset)
        return subset.error();
    const bool isCompact = face_.outlines() == OutlineFormat::CompactFont;
    const QByteArray kind = isCompact ? QByteArray("<< /Subtype /CIDFontType0C >>")
                                      : "<< /Length1 " + QByteArray::number(subset->size()) + " >>";
    const int fontFile = file.addStream(kind.toStdString(), subset->toStdString());
    const int description = file.add(descriptor(fontFile).toStdString());
    const int descendant = file.add(
        ("<< /Type /Font /Subtype " + QByteArray(isCompact ? "/CIDFontType0" : "/CIDFontType2 /CIDToGIDMap /Identity") +
         " /BaseFont /" + name_ + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>" +
         " /FontDescriptor " + pdfReference(description) + " /W " + widths() + " >>")
            .toStdString());
    const int meaning = file.addStream("<< >>", toUnicode().toStdString());
    return file.add(("<< /Type /Font /Subtype /Type0 /BaseFont /" + name_ +
                     " /Encoding /Identity-H /DescendantFonts [" + pdfReference(descendant) + "] /ToUnicode " +
                     pdfReference(meaning) + " >>")
                        .toStdString());
}

PdfFace& PdfFonts::face(const QString& key)
{
    PdfFace*& face = byKey_[key];
    if (!face) {
        // The measures of a face do not depend on its size; any will do.
        faces_.push_back(
            std::make_unique<PdfFace>(fonts_.face(key, 100), key.toLatin1(), static_cast<int>(faces_.size()) + 1));
        face = faces_.back().get();
    }
    return *face;
}

QRawFont PdfFonts::sized(const QString& key, qreal size) const
{
    return fonts_.face(key, size);
}

Result<QByteArray> PdfFonts::write(PdfFile& file) const
{
    QByteArray entries;
    for (const std::unique_ptr<PdfFace>& face : faces_) {
        if (!face->isEmbedded())
            continue;
        const Result<int> font = face->write(file);
        if (!font)
            return font.error();
        entries += "/" + face->resource() + " " + pdfReference(*font) + " ";
    }
    return entries;
}

} // namespace styrmodell
