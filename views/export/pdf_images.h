/// Glyphs that have no outline, only colours (emoji), as images of a PDF.
#pragma once

#include "views/export/pdf_canvas.h"
#include "views/export/pdf_file.h"

#include <QHash>
#include <QImage>
#include <QRawFont>

#include <vector>

namespace styrmodell
{

class PdfImages
{
public:
    /// How many image dots there are to a scene point.
    static constexpr int finer = 4;

    /// `face` is `finer` times as large as the letters around. Blank glyphs draw nothing.
    void draw(PdfCanvas& canvas, const QRawFont& face, quint32 glyph, QPointF origin);

    /// The entries of an /XObject resource dictionary.
    QByteArray write(PdfFile& file) const;

private:
    struct Drawn {
        QImage image{};
        QPointF offset{}; ///< of its left upper corner from the glyph's origin, scene points
    };
    using Key = std::pair<QString, std::pair<int, quint32>>; ///< family, size in dots, glyph

    size_t numberOf(const QRawFont& face, quint32 glyph);

    QHash<Key, size_t> known_{};
    std::vector<Drawn> drawn_{};
};

} // namespace styrmodell
