#include "views/export/pdf_images.h"

#include "views/drawing/image_drawing.h"
#include "views/export/pdf_syntax.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace styrmodell
{
namespace
{

QByteArray nameOf(size_t number)
{
    return "I" + QByteArray::number(static_cast<qulonglong>(number) + 1);
}

QByteArray dictionaryOf(const QImage& image, const QByteArray& colours)
{
    return "<< /Type /XObject /Subtype /Image /Width " + QByteArray::number(image.width()) + " /Height " +
           QByteArray::number(image.height()) + " /BitsPerComponent 8 /ColorSpace " + colours + " >>";
}

/// The image's colours and, apart, how opaque each dot is.
struct Samples {
    std::string colours{};
    std::string opacity{};
};

Samples samplesOf(const QImage& image)
{
    Samples samples;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb dot = image.pixel(x, y);
            for (const int part : {qRed(dot), qGreen(dot), qBlue(dot)})
                samples.colours += static_cast<char>(part);
            samples.opacity += static_cast<char>(qAlpha(dot));
        }
    return samples;
}

/// Content of a form XObject (PDF 32000-1 §8.10).
QByteArray drawingOf(const std::vector<FilledOutline>& outlines)
{
    QByteArray content;
    for (const FilledOutline& outline : outlines) {
        content += pdfColour(outline.colour) + " rg\n";
        appendPath(content, outline.path);
        content += outline.isEvenOdd ? "f*\n" : "f\n";
    }
    return content;
}

QByteArray dictionaryOfDrawing(const QRectF& box)
{
    return "<< /Type /XObject /Subtype /Form /BBox " + pdfRectangle(box) + " /Resources << >> >>";
}

} // namespace

size_t PdfImages::numberOf(const Image& image)
{
    const auto known =
        std::find_if(pictures_.begin(), pictures_.end(), [&](const auto& one) { return one.first == image; });
    if (known != pictures_.end())
        return known->second;
    const auto shown = drawn(image);
    drawn_.push_back({shown->dots, {}, drawingOf(shown->outlines), image.box});
    pictures_.emplace_back(image, drawn_.size() - 1);
    return drawn_.size() - 1;
}

void PdfImages::draw(PdfCanvas& canvas, const Image& image)
{
    const size_t number = numberOf(image);
    if (!drawn_[number].drawing.isEmpty())
        canvas.drawing(nameOf(number));
    else if (!drawn_[number].image.isNull())
        canvas.image(nameOf(number), image.box);
}

size_t PdfImages::numberOf(const QRawFont& face, quint32 glyph)
{
    const Key key{face.familyName(), {qRound(face.pixelSize()), glyph}};
    const auto known = known_.constFind(key);
    if (known != known_.constEnd())
        return *known;
    const QRectF bounds = face.boundingRect(glyph);
    const QRect dots = bounds.toAlignedRect().adjusted(-1, -1, 1, 1);
    Drawn drawn;
    if (!bounds.isEmpty()) {
        drawn.image = QImage(dots.size(), QImage::Format_ARGB32);
        drawn.image.fill(Qt::transparent);
        drawn.offset = QPointF(dots.topLeft()) / finer;
        QGlyphRun run;
        run.setRawFont(face);
        run.setGlyphIndexes({glyph});
        run.setPositions({QPointF(0, 0)});
        QPainter painter(&drawn.image);
        painter.drawGlyphRun(-dots.topLeft(), run);
    }
    drawn_.push_back(std::move(drawn));
    return *known_.insert(key, drawn_.size() - 1);
}

void PdfImages::draw(PdfCanvas& canvas, const QRawFont& face, quint32 glyph, QPointF origin)
{
    const size_t number = numberOf(face, glyph);
    const Drawn& drawn = drawn_[number];
    if (!drawn.image.isNull())
        canvas.image(nameOf(number), QRectF(origin + drawn.offset, QSizeF(drawn.image.size()) / finer));
}

QByteArray PdfImages::write(PdfFile& file) const
{
    QByteArray entries;
    for (size_t number = 0; number < drawn_.size(); ++number) {
        const Drawn& drawn = drawn_[number];
        if (!drawn.drawing.isEmpty())
            entries += "/" + nameOf(number) + " " +
                       pdfReference(
                           file.addStream(dictionaryOfDrawing(drawn.box).toStdString(), drawn.drawing.toStdString())) +
                       " ";
        const QImage& image = drawn.image;
        if (image.isNull())
            continue;
        const Samples samples = samplesOf(image);
        const int mask = file.addStream(dictionaryOf(image, "/DeviceGray").toStdString(), samples.opacity);
        const QByteArray colours = "/DeviceRGB /SMask " + pdfReference(mask);
        entries += "/" + nameOf(number) + " " +
                   pdfReference(file.addStream(dictionaryOf(image, colours).toStdString(), samples.colours)) + " ";
    }
    return entries;
}

} // namespace styrmodell
