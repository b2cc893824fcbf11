#include "views/export/pdf_canvas.h"

#include "views/drawing/palette.h"
#include "views/export/numbers.h"
#include "views/export/pdf_syntax.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

/// Thousandths of the em by which the pen lies right of where the next glyph belongs.
int correction(qreal pen, qreal wanted, qreal size)
{
    return static_cast<int>(std::lround((pen - wanted) / size * 1000));
}

} // namespace

QByteArray pdfColour(QRgb colour)
{
    const auto component = [](int step) { return QByteArray::number(std::round(step / 255.0 * 10000) / 10000); };
    return component(qRed(colour)) + " " + component(qGreen(colour)) + " " + component(qBlue(colour));
}

void appendPath(QByteArray& to, const Path& path)
{
    struct Writer {
        QByteArray& to;
        void operator()(const MoveTo& step) const { point(step.to), to += " m\n"; }
        void operator()(const LineTo& step) const { point(step.to), to += " l\n"; }
        void operator()(const CubicTo& step) const
        {
            point(step.control1), to += ' ';
            point(step.control2), to += ' ';
            point(step.to), to += " c\n";
        }
        void operator()(const ClosePath&) const { to += "h\n"; }
        void point(QPointF at) const { appendPoint(to, at); }
    };
    for (const PathStep& step : path)
        std::visit(Writer{to}, step);
}

PdfCanvas::PdfCanvas(const Palette& palette, QSizeF size, qreal pointsPerUnit) : palette_(palette)
{
    const QByteArray scale = QByteArray::number(pointsPerUnit, 'g', 10);
    bytes_ = scale + " 0 0 -" + scale + " 0 " + numberText(size.height() * pointsPerUnit) + " cm\n1 J 1 j\n";
}

void PdfCanvas::beginPiece(const QByteArray& type, int number, const std::optional<QString>& actualText)
{
    bytes_ += "/" + type + " << /MCID " + QByteArray::number(number);
    if (actualText)
        bytes_ += " /ActualText " + pdfText(*actualText);
    bytes_ += " >> BDC\n";
}

void PdfCanvas::beginArtifact()
{
    bytes_ += "/Artifact BMC\n";
}

void PdfCanvas::endMarked()
{
    bytes_ += "EMC\n";
}

void PdfCanvas::setFill(Paint paint)
{
    const QRgb colour = palette_.colour(paint);
    if (fill_ != colour)
        bytes_ += pdfColour(colour) + " rg\n";
    fill_ = colour;
}

void PdfCanvas::setStroke(const Stroke& stroke)
{
    const QRgb colour = palette_.colour(stroke.paint);
    if (stroke_ != colour)
        bytes_ += pdfColour(colour) + " RG\n";
    if (strokeWidth_ != stroke.width)
        bytes_ += numberText(stroke.width) + " w\n";
    if (isDashed_ != stroke.isDashed)
        bytes_ += stroke.isDashed ? "[" + numberText(dashPattern[0]) + " " + numberText(dashPattern[1]) + "] 0 d 0 J\n"
                                  : QByteArray("[] 0 d 1 J\n");
    stroke_ = colour;
    strokeWidth_ = stroke.width;
    isDashed_ = stroke.isDashed;
}

void PdfCanvas::rounded(const RoundedRect& rounded)
{
    const QRectF& rect = rounded.rect;
    const qreal radius = std::clamp(rounded.radius, 0.0, std::min(rect.width(), rect.height()) / 2);
    if (radius <= 0) {
        appendPoint(bytes_, rect.topLeft());
        bytes_ += ' ';
        appendPoint(bytes_, QPointF(rect.width(), rect.height()));
        bytes_ += " re\n";
        return;
    }
    constexpr qreal towardsCorner = 1 - 0.5522847498; // a quarter circle as a cubic curve
    const qreal inset = radius * towardsCorner;
    const qreal l = rect.left(), r = rect.right(), t = rect.top(), b = rect.bottom();
    appendPath(bytes_, {MoveTo{{l + radius, t}}, LineTo{{r - radius, t}},
                        CubicTo{{r - inset, t}, {r, t + inset}, {r, t + radius}}, LineTo{{r, b - radius}},
                        CubicTo{{r, b - inset}, {r - inset, b}, {r - radius, b}}, LineTo{{l + radius, b}},
                        CubicTo{{l + inset, b}, {l, b - inset}, {l, b - radius}}, LineTo{{l, t + radius}},
                        CubicTo{{l, t + inset}, {l + inset, t}, {l + radius, t}}, ClosePath{}});
}

void PdfCanvas::shape(const Shape& shape)
{
    if (!shape.fill && !shape.stroke)
        return;
    if (shape.fill)
        setFill(*shape.fill);
    if (shape.stroke)
        setStroke(*shape.stroke);
    if (const auto* rect = std::get_if<RoundedRect>(&shape.outline))
        rounded(*rect);
    else
        appendPath(bytes_, std::get<Path>(shape.outline));
    bytes_ += shape.fill && shape.stroke ? "B\n" : shape.fill ? "f\n" : "S\n";
}

void PdfCanvas::glyphs(const QByteArray& font, qreal size, Paint paint, const std::vector<PlacedGlyph>& line)
{
    if (line.empty() || size <= 0)
        return;
    setFill(paint);
    bytes_ += "BT ";
    const QByteArray chosen = "/" + font + " " + numberText(size) + " Tf ";
    if (chosen != font_)
        bytes_ += chosen;
    font_ = chosen;
    bytes_ += "1 0 0 -1 "; // letters stand upright though y points downward
    appendPoint(bytes_, line.front().origin);
    bytes_ += " Tm [<";
    qreal pen = line.front().origin.x();
    for (const PlacedGlyph& placed : line) {
        if (const int back = correction(pen, placed.origin.x(), size); back != 0) {
            bytes_ += ">" + QByteArray::number(back) + "<";
            pen -= back * size / 1000;
        }
        bytes_ += pdfHex(placed.glyph);
        pen += placed.advance * size / 1000;
    }
    bytes_ += ">] TJ ET\n";
}

void PdfCanvas::image(const QByteArray& name, const QRectF& box)
{
    bytes_ += "q " + numberText(box.width()) + " 0 0 " + numberText(-box.height()) + " ";
    appendPoint(bytes_, box.bottomLeft());
    bytes_ += " cm /" + name + " Do Q\n";
}

void PdfCanvas::drawing(const QByteArray& name)
{
    bytes_ += "/" + name + " Do\n";
}

} // namespace styrmodell
