#include "views/scene/by_hand/box_size.h"

#include "views/scene/parts/piece.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr qreal edgeAtMost = 6;   ///< above and beneath words, where a box is made low
constexpr qreal betweenTexts = 8; ///< from a title to what stands at the right end
constexpr qreal leastSide = 24;   ///< of what is pressed
constexpr qreal evenly = 1;       ///< so nearly in the middle is in the middle

/// From the first to the last letter of each line; a block's own box may be wider.
QRectF extentOf(const TextBlock& text)
{
    QRectF extent;
    for (const Paragraph& paragraph : text.paragraphs)
        for (const Line& line : paragraph.lines)
            extent |= QRectF(line.start.x(), text.box.top(), line.width, text.box.height());
    return extent.isEmpty() ? text.box : extent;
}

enum class Side { Near, Middle, Far };

/// The side that an extent keeps its distance to.
Side sideOf(qreal before, qreal after, bool beginsBeyondMiddle)
{
    if (std::abs(before - after) < evenly)
        return Side::Middle;
    return beginsBeyondMiddle ? Side::Far : Side::Near;
}

Side levelSide(const QRectF& box, const QRectF& extent)
{
    return sideOf(extent.left() - box.left(), box.right() - extent.right(), extent.left() > box.center().x());
}

Side uprightSide(const QRectF& box, const QRectF& extent)
{
    return sideOf(extent.top() - box.top(), box.bottom() - extent.bottom(), false);
}

qreal share(Side side)
{
    return side == Side::Near ? 0 : side == Side::Middle ? 0.5 : 1;
}

QRectF allWords(const Node& node)
{
    QRectF all;
    for (const TextBlock& text : node.texts)
        all |= extentOf(text);
    return all;
}

/// Carries points of a box to those of the same box made larger.
struct Stretch {
    QRectF from{};
    QSizeF by{};

    QPointF operator()(QPointF point) const
    {
        const QPointF middle = from.center();
        return point + QPointF(point.x() > middle.x() ? by.width() : 0, point.y() > middle.y() ? by.height() : 0);
    }
    QRectF operator()(const QRectF& rect) const { return {(*this)(rect.topLeft()), (*this)(rect.bottomRight())}; }
    void operator()(PathStep& step) const
    {
        std::visit(
            [&]<class Step>(Step& s) {
                if constexpr (!std::is_same_v<Step, ClosePath>)
                    s.to = (*this)(s.to);
                if constexpr (std::is_same_v<Step, CubicTo>) {
                    s.control1 = (*this)(s.control1);
                    s.control2 = (*this)(s.control2);
                }
            },
            step);
    }
};

void stretchShape(Shape& shape, const Stretch& stretch)
{
    if (auto* rounded = std::get_if<RoundedRect>(&shape.outline)) {
        rounded->rect = stretch(rounded->rect);
        rounded->radius = std::min({rounded->radius, rounded->rect.width() / 2, rounded->rect.height() / 2});
        return;
    }
    for (PathStep& step : std::get<Path>(shape.outline))
        stretch(step);
}

} // namespace

QSizeF leastSize(const Node& node)
{
    const QRectF& box = node.box;
    const QRectF all = allWords(node);
    if (all.isEmpty())
        return QSizeF(leastSide, leastSide).boundedTo(box.size());
    qreal side = box.width();
    qreal near = 0;
    qreal middle = 0;
    qreal far = 0;
    for (const TextBlock& text : node.texts) {
        const QRectF extent = extentOf(text);
        const qreal before = extent.left() - box.left();
        const qreal after = box.right() - extent.right();
        side = std::min({side, before, after});
        switch (levelSide(box, extent)) {
        case Side::Near:
            near = std::max(near, extent.right() - box.left());
            break;
        case Side::Middle:
            middle = std::max(middle, extent.width());
            break;
        case Side::Far:
            far = std::max(far, box.right() - extent.left());
            break;
        }
    }
    const qreal ends = far > 0 ? std::max(near, side) + (near > 0 ? betweenTexts : 0) + far : near + side;
    const qreal above = all.top() - box.top();
    const qreal beneath = box.bottom() - all.bottom();
    const qreal edge = std::min({above, beneath, edgeAtMost});
    const qreal height = uprightSide(box, all) == Side::Middle ? all.height() + 2 * edge : above + all.height() + edge;
    return QSizeF(std::max({ends, middle + 2 * side, leastSide}), std::max(height, leastSide)).boundedTo(box.size());
}

void setBox(Node& node, const QRectF& box)
{
    const QSizeF by = box.size() - node.box.size();
    if (!by.isNull()) {
        const QRectF from = node.box;
        const Stretch stretch{from, by};
        const qreal down = by.height() * share(uprightSide(from, allWords(node)));
        for (TextBlock& text : node.texts)
            text.moveBy({by.width() * share(levelSide(from, extentOf(text))), down});
        for (Shape& shape : node.shapes)
            stretchShape(shape, stretch);
        if (node.editable)
            node.editable->box = stretch(node.editable->box);
        node.box.setSize(box.size());
        node.radius = std::min({node.radius, box.width() / 2, box.height() / 2});
    }
    moveBy(node, box.topLeft() - node.box.topLeft());
}

} // namespace styrmodell
