#include "views/scene/overview/forms/pyramid.h"

#include "views/scene/overview/cycle_piece.h"
#include "views/scene/overview/phone_stack.h"
#include "views/scene/overview/pyramid_band.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace styrmodell
{
namespace
{

constexpr std::array<qreal, 7> topShares{0.02, 0.1, 0.18, 0.26, 0.36, 0.48, 0.62}; ///< of the foot's width
constexpr qreal bandGap = 8;
constexpr qreal cycleShare = 0.36; ///< of the width; in portrait of the height
constexpr int rounds = 14;         ///< of making room for what does not fit

bool isCycle(const Slot& slot)
{
    return slot.shape == SlotShape::Cycle;
}

class PyramidLayout
{
public:
    PyramidLayout(const OverviewStyle& style, const QList<Slot>& bands, qreal width, qreal height)
        : type_(style.type), width_(width), height_(height)
    {
        for (qsizetype i = 0; i < bands.size(); ++i) {
            std::vector<BandPart> parts;
            if (bands[i].slots.isEmpty())
                parts.emplace_back(style, bands[i], i == 0);
            for (const Slot& inner : bands[i].slots)
                parts.emplace_back(style, inner, i == 0);
            bands_.push_back(std::move(parts));
        }
    }

    /// As steep as its words allow: the narrowest top with which all bands fit into the height.
    FormBody filled()
    {
        const qreal least = height_ > 0 ? height_ : width_ * 0.6;
        for (const qreal share : topShares) {
            topWidth_ = width_ * share;
            total_ = least;
            if (settle())
                return drawn(true);
        }
        for (int more = 0; more < 40; ++more) { // higher than the page: the next step of the ladder says less
            total_ *= 1.15;
            if (settle())
                break;
        }
        return drawn(height_ <= 0);
    }

private:
    qreal gap() const { return type_.length(bandGap); }
    qreal padding() const { return type_.length(11); }

    qreal halfWidthAt(qreal y) const { return (topWidth_ + (width_ - topWidth_) * y / total_) / 2; }

    Polygon bandOutline(qreal top, qreal bottom) const
    {
        const qreal middle = width_ / 2;
        const qreal upper = halfWidthAt(top);
        const qreal lower = halfWidthAt(bottom);
        return {{middle - upper, top}, {middle + upper, top}, {middle + lower, bottom}, {middle - lower, bottom}};
    }

    /// One of several parts of a band: cut upright, as wide at half its height as each wants.
    Polygon partOutline(const std::vector<BandPart>& parts, size_t part, qreal top, qreal bottom) const
    {
        Polygon whole = bandOutline(top, bottom);
        if (parts.size() == 1)
            return whole;
        const qreal middle = halfWidthAt((top + bottom) / 2);
        const auto weightBefore = [&](size_t end) {
            qreal weight = 0;
            for (size_t i = 0; i < end; ++i)
                weight += parts[i].weight();
            return weight;
        };
        const auto cut = [&](size_t i) {
            return width_ / 2 - middle + 2 * middle * weightBefore(i) / weightBefore(parts.size());
        };
        const qreal left = cut(part) + gap() / 2;
        const qreal right = cut(part + 1) - gap() / 2;
        const bool isFirst = part == 0;
        const bool isLast = part + 1 == parts.size();
        return {{isFirst ? whole[0].x() : left, top},
                {isLast ? whole[1].x() : right, top},
                {isLast ? whole[2].x() : right, bottom},
                {isFirst ? whole[3].x() : left, bottom}};
    }

    Extent innerExtent(const Polygon& outline, qreal top, qreal bottom) const
    {
        const Extent extent = extentWithin(outline, top, bottom);
        const qreal side = type_.side(16);
        return {extent.left + side, extent.right - side};
    }

    /// The height of a part's words at the foot of its outline; no value: they do not fit however high it is.
    std::optional<qreal> wordsHeight(const BandPart& part, const Polygon& outline) const
    {
        const QRectF bounds = boundsOf(outline);
        const qreal foot = bounds.bottom() - padding();
        qreal height = type_.length(20);
        for (int i = 0; i < 6; ++i) {
            const Extent extent = innerExtent(outline, std::max(foot - height, bounds.top()), foot);
            const std::optional<qreal> needed = part.heightFor(extent.width());
            if (!needed)
                return std::nullopt;
            if (*needed <= height + 0.1)
                return height;
            height = *needed;
        }
        return std::nullopt;
    }

    /// How high a band must be here; its outline reaches from `top` to `bottom`.
    qreal neededHeight(const std::vector<BandPart>& parts, qreal top, qreal bottom) const
    {
        qreal needed = 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            const auto words = wordsHeight(parts[i], partOutline(parts, i, top, bottom));
            needed = std::max(needed, words ? *words + 2 * padding() : (bottom - top) * 1.25 + type_.length(4));
        }
        return needed;
    }

    /// Finds heights with which each band holds its words; false: there are none in this outline.
    bool settle()
    {
        const auto count = static_cast<qreal>(bands_.size());
        const qreal room = total_ - gap() * (count - 1);
        heights_.assign(bands_.size(), room / count);
        for (int round = 0; round < rounds; ++round) {
            std::vector<qreal> needed;
            qreal y = 0;
            bool holds = true;
            for (size_t i = 0; i < bands_.size(); ++i) {
                needed.push_back(neededHeight(bands_[i], y, y + heights_[i]));
                holds = holds && needed[i] <= heights_[i] + 0.1;
                y += heights_[i] + gap();
            }
            if (holds)
                return true;
            const qreal sum = std::accumulate(needed.begin(), needed.end(), qreal{0});
            if (sum > room)
                return false;
            for (size_t i = 0; i < bands_.size(); ++i) // those that need little give to those that need much
                heights_[i] = needed[i] + (room - sum) / count;
        }
        return false;
    }

    FormBody drawn(bool fits) const
    {
        FormBody body;
        body.fits = fits;
        body.height = total_;
        qreal y = 0;
        for (size_t i = 0; i < bands_.size(); ++i) {
            for (size_t part = 0; part < bands_[i].size(); ++part)
                body.nodes.push_back(partNode(bands_[i][part], partOutline(bands_[i], part, y, y + heights_[i])));
            y += heights_[i] + gap();
        }
        return body;
    }

    /// Its words in the middle of its height, or as low as their width in it calls for.
    Node partNode(const BandPart& part, const Polygon& outline) const
    {
        const QRectF bounds = boundsOf(outline);
        const qreal height = wordsHeight(part, outline).value_or(0);
        qreal top = bounds.center().y() - height / 2;
        const qreal lowest = bounds.bottom() - padding() - height;
        constexpr int steps = 12;
        for (int i = 0; i <= steps; ++i) {
            const qreal at = top + (lowest - top) * i / steps;
            const Extent extent = innerExtent(outline, at, at + height);
            const auto needed = part.heightFor(extent.width());
            if (needed && *needed <= height + 0.1)
                return part.node(outline, extent, at + (height - *needed) / 2);
        }
        return part.node(outline, innerExtent(outline, lowest, lowest + height), lowest);
    }

    const Type& type_;
    qreal width_;
    qreal height_;
    qreal topWidth_ = 0;
    qreal total_ = 0;
    std::vector<std::vector<BandPart>> bands_;
    std::vector<qreal> heights_;
};

void add(FormBody& body, Node node, QPointF at)
{
    moveBy(node, at);
    body.nodes.push_back(std::move(node));
}

/// Rings one beneath the other at the pyramid's right, or beneath it.
FormBody withCycles(const OverviewStyle& style, const QList<Slot>& bands, const QList<Slot>& cycles, qreal width,
                    qreal height)
{
    const qreal gap = style.type.length(28);
    const bool isBeside = !style.isPortrait;
    const qreal whole = height > 0 ? height : width * 0.6;
    const QSizeF room = isBeside ? QSizeF(width * cycleShare - gap, whole) : QSizeF(width, whole * cycleShare - gap);
    FormBody body = PyramidLayout(style, bands, isBeside ? width - room.width() - gap : width,
                                  isBeside ? height : whole - room.height() - gap)
                        .filled();
    const auto count = static_cast<qreal>(cycles.size());
    qreal y = isBeside ? 0 : body.height + gap;
    const qreal each = (isBeside ? std::max(body.height, whole) : room.height()) / count - gap * (count - 1) / count;
    for (const Slot& slot : cycles) {
        CyclePiece cycle = cyclePiece(style, slot, {room.width(), each});
        body.fits = body.fits && cycle.fits;
        const qreal own = cycle.piece.size.height();
        add(body, std::move(cycle.piece.node), {isBeside ? width - room.width() : 0, y});
        y += std::max(own, isBeside ? each : 0) + gap;
    }
    body.height = std::max(body.height, y - gap);
    return body;
}

} // namespace

FormBody pyramidOf(const OverviewStyle& style, qreal width, qreal height)
{
    if (style.isNarrow)
        return phoneStackOf(style, width);
    QList<Slot> bands;
    QList<Slot> cycles;
    for (const Slot& slot : style.composition.slots)
        (isCycle(slot) ? cycles : bands).append(slot);
    if (!cycles.isEmpty())
        return withCycles(style, bands, cycles, width, height);
    return PyramidLayout(style, bands, width, height).filled();
}

} // namespace styrmodell
