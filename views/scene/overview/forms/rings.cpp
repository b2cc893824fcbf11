#include "views/scene/overview/forms/rings.h"

#include "views/scene/overview/phone_stack.h"
#include "views/scene/overview/rings/disc.h"
#include "views/scene/overview/rings/key.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal widestDisc = 0.54; ///< of the page's width, where the key stands beside it
constexpr qreal smallestDisc = 470;
constexpr qreal keyGap = 72;
constexpr qreal gapBeneath = 28;
constexpr qreal roundingSlack = 0.5;

void add(FormBody& body, std::vector<Node> nodes, QPointF offset)
{
    for (Node& node : nodes) {
        moveBy(node, offset);
        body.nodes.push_back(std::move(node));
    }
}

void addDisc(FormBody& body, const OverviewStyle& style, const std::vector<Ring>& rings, QPointF centre, qreal size)
{
    add(body, ringsDisc(style, rings, centre, size / 2), {0, 0});
}

FormBody beside(const OverviewStyle& style, const std::vector<Ring>& rings, qreal width, qreal height)
{
    const qreal size = std::min(width * widestDisc, std::max(height, style.type.length(smallestDisc)));
    const qreal left = size + style.type.length(keyGap);
    RingsKey key = ringsKey(style, rings, width - left, 1, std::max(height, size));
    FormBody body;
    body.height = std::max(size, key.height);
    body.fits = body.height <= height + roundingSlack;
    const qreal whole = std::max(body.height, height);
    addDisc(body, style, rings, {size / 2, whole / 2}, size);
    add(body, std::move(key.nodes), {left, (whole - key.height) / 2});
    body.height = whole;
    return body;
}

FormBody beneath(const OverviewStyle& style, const std::vector<Ring>& rings, qreal width, qreal height)
{
    const qreal gap = style.type.length(gapBeneath);
    RingsKey key = ringsKey(style, rings, width, 2, 0);
    const qreal least = std::min(width, style.type.length(smallestDisc));
    const qreal size = std::clamp(height - gap - key.height, least, width);
    const qreal room = height - size - gap;
    if (room > key.height)
        key = ringsKey(style, rings, width, 2, room);
    FormBody body;
    body.height = size + gap + key.height;
    body.fits = body.height <= height + roundingSlack;
    addDisc(body, style, rings, {width / 2, size / 2}, size);
    add(body, std::move(key.nodes), {0, size + gap});
    return body;
}

} // namespace

FormBody ringsOf(const OverviewStyle& style, qreal width, qreal height)
{
    if (style.isNarrow)
        return phoneStackOf(style, width);
    const std::vector<Ring> rings = ringsIn(style.composition);
    return style.isPortrait ? beneath(style, rings, width, height) : beside(style, rings, width, height);
}

} // namespace styrmodell
