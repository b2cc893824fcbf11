/// The faces of a PDF: which glyphs it draws, what they stand for, and the font objects (PDF 32000-1 §9.7).
#pragma once

#include "views/export/font_subset.h"
#include "views/export/pdf_file.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace styrmodell
{

class Fonts;

/// One face, as far as the document has used it.
class PdfFace
{
public:
    PdfFace(const QRawFont& font, const QByteArray& name, int number);

    /// Name in the pages' resources, "F1".
    QByteArray resource() const { return "F" + QByteArray::number(number_); }
    /// Else its glyphs must be drawn as outlines or images.
    bool isEmbedded() const { return isEmbedded_; }
    /// Notes that a glyph is drawn. True: readers know by the font that it stands for `text`; false: it already stands
    /// for something else, so the text must be told where it is drawn.
    bool use(quint32 glyph, const QString& text);
    /// Thousandths of the em.
    int advance(quint32 glyph);
    std::optional<quint32> space() const { return space_; }

    /// Error: the font cannot be read. Gives the number of the font object.
    Result<int> write(PdfFile& file) const;

private:
    QByteArray toUnicode() const;
    QByteArray widths() const;
    QByteArray descriptor(int fontFile) const;

    EmbeddableFace face_;
    QByteArray name_;
    int number_;
    bool isEmbedded_;
    std::optional<quint32> space_;
    std::map<quint32, QString> texts_{}; ///< of each glyph drawn; what readers get
    QHash<quint32, int> advances_{};
};

class PdfFonts
{
public:
    explicit PdfFonts(const Fonts& fonts) : fonts_(fonts) {}

    PdfFace& face(const QString& key);
    QRawFont sized(const QString& key, qreal size) const;

    /// The entries of a /Font resource dictionary, "/F1 12 0 R …".
    Result<QByteArray> write(PdfFile& file) const;

private:
    const Fonts& fonts_;
    QHash<QString, PdfFace*> byKey_{};
    std::vector<std::unique_ptr<PdfFace>> faces_{}; ///< in the order of first use
};

} // namespace styrmodell
