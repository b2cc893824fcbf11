/// What a PDF draws by name: glyphs that have no outline, only colours (emoji), and nodes' pictures. Each is kept once.
#pragma once

#include "views/export/pdf_canvas.h"
#include "views/export/pdf_file.h"
#include "views/scene/scene.h"

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

    /// A node's picture: its outlines as a drawing that all pages share, else its dots.
    void draw(PdfCanvas& canvas, const Image& image);

    /// The entries of an /XObject resource dictionary.
    QByteArray write(PdfFile& file) const;

private:
    struct Drawn {
        QImage image{};
        QPointF offset{};     ///< of its left upper corner from the glyph's origin, scene points
        QByteArray drawing{}; ///< in place of an image: the steps of its outlines, in scene points
        QRectF box{};         ///< that they lie in
    };
    using Key = std::pair<QString, std::pair<int, quint32>>; ///< family, size in dots, glyph

    size_t numberOf(const QRawFont& face, quint32 glyph);
    size_t numberOf(const Image& image);

    QHash<Key, size_t> known_{};
    std::vector<std::pair<Image, size_t>> pictures_{}; ///< with their numbers; rarely more than one
    std::vector<Drawn> drawn_{};
};

} // namespace styrmodell
