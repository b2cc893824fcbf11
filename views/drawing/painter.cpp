#include "views/drawing/painter.h"

#include "views/drawing/image_drawing.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace styrmodell
{
namespace
{

class PathBuilder
{
public:
    explicit PathBuilder(QPainterPath& path) : path_(path) {}
    void operator()(const MoveTo& step) const { path_.moveTo(step.to); }
    void operator()(const LineTo& step) const { path_.lineTo(step.to); }
    void operator()(const CubicTo& step) const { path_.cubicTo(step.control1, step.control2, step.to); }
    void operator()(const ClosePath&) const { path_.closeSubpath(); }

private:
    QPainterPath& path_;
};

QPen penOf(const Stroke& stroke, const Palette& palette)
{
    QPen pen(QColor::fromRgb(palette.colour(stroke.paint)), stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (stroke.isDashed && stroke.width > 0) {
        pen.setCapStyle(Qt::FlatCap);
        // Qt counts dashes in pen widths
        pen.setDashPattern({dashPattern[0] / stroke.width, dashPattern[1] / stroke.width});
    }
    return pen;
}

QPainterPath painterPath(const Path& steps)
{
    QPainterPath path;
    const PathBuilder build(path);
    for (const PathStep& step : steps)
        std::visit(build, step);
    return path;
}

void paintShape(QPainter& painter, const Shape& shape, const Palette& palette)
{
    painter.setBrush(shape.fill ? QBrush(QColor::fromRgb(palette.colour(*shape.fill))) : QBrush(Qt::NoBrush));
    painter.setPen(shape.stroke ? penOf(*shape.stroke, palette) : QPen(Qt::NoPen));
    if (const auto* rounded = std::get_if<RoundedRect>(&shape.outline)) {
        painter.drawRoundedRect(rounded->rect, rounded->radius, rounded->radius);
        return;
    }
    painter.drawPath(painterPath(std::get<Path>(shape.outline)));
}

/// No larger than it is seen: thrown together by the painter itself, many dots would glitter.
QImage asSeen(const QImage& dots, const QPainter& painter, const QRectF& box)
{
    const QSize seen = painter.deviceTransform().mapRect(box).size().toSize().expandedTo({1, 1});
    const bool isSmaller = seen.width() < dots.width() && seen.height() < dots.height();
    return isSmaller ? dots.scaled(seen, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : dots;
}

void paintImage(QPainter& painter, const Image& image)
{
    const auto shown = drawn(image);
    painter.setPen(Qt::NoPen);
    for (const FilledOutline& outline : shown->outlines) {
        QPainterPath path = painterPath(outline.path);
        path.setFillRule(outline.isEvenOdd ? Qt::OddEvenFill : Qt::WindingFill);
        painter.setBrush(QColor::fromRgb(outline.colour));
        painter.drawPath(path);
    }
    if (shown->dots.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(image.box, asSeen(shown->dots, painter, image.box));
}

void paintRun(QPainter& painter, const Run& run, QPointF start, const Palette& palette, const Fonts& fonts)
{
    const size_t count = std::min(run.glyphs.size(), run.positions.size());
    if (count == 0)
        return;
    QGlyphRun glyphs;
    glyphs.setRawFont(fonts.face(run.font, run.style.size));
    glyphs.setRawData(run.glyphs.data(), run.positions.data(), static_cast<int>(count));
    painter.setPen(QColor::fromRgb(palette.colour(run.paint)));
    painter.drawGlyphRun(start, glyphs);
}

void paintText(QPainter& painter, const TextBlock& text, const Palette& palette, const Fonts& fonts)
{
    for (const Paragraph& paragraph : text.paragraphs)
        for (const Line& line : paragraph.lines)
            for (const Run& run : line.runs)
                paintRun(painter, run, line.start, palette, fonts);
}

/// Half of the widest outline, scene points.
constexpr qreal outlineRoom = 4;

QRectF extentOf(const Shape& shape)
{
    if (const auto* rounded = std::get_if<RoundedRect>(&shape.outline))
        return rounded->rect;
    return painterPath(std::get<Path>(shape.outline)).controlPointRect();
}

/// Whether anything of the node itself is drawn within `seen`.
bool isSeen(const Node& node, const QRectF& seen)
{
    if (seen.isNull())
        return true;
    const QRectF room = seen.adjusted(-outlineRoom, -outlineRoom, outlineRoom, outlineRoom);
    const auto touches = [&](QRectF extent) { return extent.adjusted(0, 0, 0.1, 0.1).intersects(room); };
    return (node.image && touches(node.image->box)) ||
           std::any_of(node.texts.begin(), node.texts.end(),
                       [&](const TextBlock& text) { return touches(text.box); }) ||
           std::any_of(node.shapes.begin(), node.shapes.end(),
                       [&](const Shape& shape) { return touches(extentOf(shape)); });
}

void paintNodes(QPainter& painter, const std::vector<const Node*>& nodes, const Palette& palette, const Fonts& fonts,
                const PaintOptions& options)
{
    for (const Node* node : nodes)
        if ((options.showsScreenHints || !node->isForScreen) && isSeen(*node, options.seen))
            paintNode(painter, *node, palette, fonts);
}

} // namespace

void paintGround(QPainter& painter, const Page& page, const Palette& palette)
{
    painter.fillRect(QRectF({0, 0}, page.size), QColor::fromRgb(palette.colour(ColourToken::Ground)));
}

void paintPage(QPainter& painter, const Page& page, const Palette& palette, const Fonts& fonts,
               const PaintOptions& options)
{
    paintGround(painter, page, palette);
    paintNodes(painter, paintOrder(page), palette, fonts, options);
}

void paintNode(QPainter& painter, const Node& node, const Palette& palette, const Fonts& fonts)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Shape& shape : node.shapes)
        paintShape(painter, shape, palette);
    if (node.image)
        paintImage(painter, *node.image);
    for (const TextBlock& text : node.texts)
        paintText(painter, text, palette, fonts);
}

void paintSubtree(QPainter& painter, const Node& node, const Palette& palette, const Fonts& fonts,
                  const PaintOptions& options)
{
    std::vector<const Node*> nodes{&node};
    forEachNode(node.children, [&](const Node& child, int) { nodes.push_back(&child); });
    std::stable_sort(nodes.begin(), nodes.end(), [](const Node* a, const Node* b) { return a->layer < b->layer; });
    paintNodes(painter, nodes, palette, fonts, options);
}

} // namespace styrmodell
